package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.GenerationType;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.Version;
import dev.diglot.reference.Ref;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Every mistake that can be made with ids and versions, and what the author reads. */
class IdProblemsTest {

  @Test
  void anEntityWithoutIdIsRefused() {
    assertThat(problems(Nameless.class))
        .containsExactly(
            "Nameless: has no id, so that its rows cannot be told apart. Fix: "
                + "annotate at least one field with @Id.");
  }

  @Test
  void anArrayAsIdIsRefused() {
    assertThat(problems(Bytes.class))
        .containsExactly(
            "Bytes.id: is an id of type byte[], which has no stable identity. Fix: "
                + "use a number, a string or a UUID.");
  }

  @Test
  void aGeneratedFieldThatIsNoIdIsRefused() {
    assertThat(problems(Numbered.class))
        .containsExactly(
            "Numbered.number: is generated but no id. Fix: add @Id, or give the "
                + "column a serverDefault instead of @GeneratedValue.");
  }

  @Test
  void aGeneratedPartOfACompositeIdIsRefused() {
    assertThat(problems(Pair.class))
        .containsExactly(
            "Pair.left: is a generated part of a composite id. Fix: make it the "
                + "only id, or assign all parts.");
  }

  @Test
  void aGeneratedTextIdIsRefused() {
    assertThat(problems(Coded.class))
        .containsExactly(
            "Coded.code: is of type String, which IDENTITY cannot generate. Fix: "
                + "declare it as Integer or Long.");
  }

  @Test
  void anIdentityUuidIsRefused() {
    assertThat(problems(Unique.class))
        .containsExactly(
            "Unique.id: is of type UUID, which IDENTITY cannot generate. Fix: "
                + "write @GeneratedValue(strategy = UUID7).");
  }

  @Test
  void aUuid7NumberIsRefused() {
    assertThat(problems(Count.class))
        .containsExactly(
            "Count.id: is of type Long, which UUID7 cannot generate. Fix: declare "
                + "it as UUID.");
  }

  @Test
  void aVersionThatCannotCountIsRefused() {
    assertThat(problems(Dated.class))
        .containsExactly(
            "Dated.changed: is of type Instant, which cannot count updates. Fix: "
                + "declare the version as int, long, Integer or Long.");
  }

  @Test
  void twoVersionsAreRefused() {
    assertThat(problems(Double.class))
        .containsExactly("Double: has several versions: [one, two]. Fix: keep one @Version.");
  }

  @Test
  void idsThatNeedEachOtherAreRefused() {
    assertThat(problems(Hen.class, Egg.class))
        .containsExactly(
            "Egg.hen: is part of the id, but the id of Hen needs the id of Egg in "
                + "turn. Fix: give one of the two an id of its own.");
  }

  @Entity
  static class Nameless {
    String name;
  }

  @Entity
  static class Bytes {
    @Id byte[] id;
  }

  @Entity
  static class Numbered {
    @Id Integer id;
    @GeneratedValue Integer number;
  }

  @Entity
  static class Pair {
    @Id @GeneratedValue Integer left;
    @Id Integer right;
  }

  @Entity
  static class Coded {
    @Id @GeneratedValue String code;
  }

  @Entity
  static class Unique {
    @Id @GeneratedValue UUID id;
  }

  @Entity
  static class Count {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID7)
    Long id;
  }

  @Entity
  static class Dated {
    @Id Integer id;
    @Version Instant changed;
  }

  @Entity
  static class Double {
    @Id Integer id;
    @Version int one;
    @Version int two;
  }

  @Entity
  static class Hen {
    @Id @ManyToOne Ref<Egg> egg;
  }

  @Entity
  static class Egg {
    @Id @ManyToOne Ref<Hen> hen;
  }
}
