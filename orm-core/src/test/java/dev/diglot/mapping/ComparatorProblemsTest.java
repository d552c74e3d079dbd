package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.reference.Ref;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every mistake that can be made with comparators, and what the author reads. */
class ComparatorProblemsTest {

  @Test
  void everyMistakeIsReported() {
    assertThat(problems(Mistaken.class))
        .containsExactlyInAnyOrder(
            "Mistaken.nothing: has a @ComparatorOf, but is neither a @Hybrid method nor a property"
                + " with one value. Fix: correct the name, or annotate the method with @Hybrid.",
            "Mistaken.other: has a @ComparatorOf, but is neither a @Hybrid method nor a property"
                + " with one value. Fix: correct the name, or annotate the method with @Hybrid.",
            "Mistaken.ofNumber(): is no static method from one String to its key. Fix: declare it as"
                + " static String ofNumber(String value).",
            "Mistaken.ofTwo(): is no static method from one String to its key. Fix: declare it as"
                + " static String ofTwo(String value).",
            "Mistaken.ofNobody(): is no static method from one Integer to its key. Fix: declare it as"
                + " static Integer ofNobody(Integer value).",
            "Mistaken.ofNothing(): is no static method from one String to its key. Fix: declare it as"
                + " static String ofNothing(String value).");
  }

  @Test
  void aKeyThatTheDatabaseCannotMakeIsRefused() {
    assertThat(problems(Untranslatable.class))
        .singleElement()
        .asString()
        .matches(
            "Untranslatable\\.name: has a body that cannot run in the database: .*:\\d+:"
                + " String\\.format.* cannot be translated to SQL: .* Or leave the comparator out,"
                + " and say it in each lambda\\.");
  }

  @Test
  void twoComparatorsOfOnePropertyAreRefused() {
    assertThat(problems(Doubled.class))
        .containsExactly(
            "Doubled.name: has two comparators: Doubled.first and Doubled.second. Fix: keep one, or"
                + " declare one in Doubled itself; that wins.");
  }

  @Test
  void aMixinCompares() {
    EntityType<Mixed> type = Metadata.of(Mixed.class).entity(Mixed.class);
    assertThat(type.comparators()).containsOnlyKeys("name");
    assertThat(type.comparators().get("name").key("Ann")).isEqualTo("ann");
  }

  interface Named {
    String name();

    @ComparatorOf("name")
    static String nameKey(String name) {
      return name.toLowerCase(Locale.ROOT);
    }
  }

  @Entity
  record Mixed(@Id int id, String name) implements Named {}

  @Entity
  static class Mistaken {
    @Id Integer id;
    String name;
    int number;
    @ManyToOne @Nullable Ref<Mistaken> other;

    @Hybrid
    String whole() {
      return name;
    }

    @Hybrid
    String rest() {
      return name;
    }

    @Hybrid
    String last() {
      return name;
    }

    @ComparatorOf("nothing")
    static String none(String value) {
      return value;
    }

    @ComparatorOf("other")
    static String ofOther(String value) {
      return value;
    }

    @ComparatorOf("whole")
    static int ofNumber(int value) {
      return value;
    }

    @ComparatorOf("rest")
    static String ofTwo(String value, String more) {
      return value + more;
    }

    @ComparatorOf("number")
    int ofNobody(int value) {
      return value;
    }

    @ComparatorOf("last")
    static void ofNothing(String value) {}
  }

  @Entity
  static class Untranslatable {
    @Id Integer id;
    String name;

    @ComparatorOf("name")
    static String key(String value) {
      return String.format("%s", value);
    }
  }

  @Entity
  static class Doubled {
    @Id Integer id;
    String name;

    @ComparatorOf("name")
    static String first(String value) {
      return value;
    }

    @ComparatorOf("name")
    static String second(String value) {
      return value;
    }
  }
}
