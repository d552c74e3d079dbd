package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.UpdateOf;
import dev.diglot.sql.Assignments;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Root;
import org.junit.jupiter.api.Test;

/** Every mistake that can be made with update expressions, and what the author reads. */
class UpdateExpressionProblemsTest {

  @Test
  void everyMistakeIsReported() {
    assertThat(problems(Mistaken.class))
        .containsExactlyInAnyOrder(
            "Mistaken.nothing: has an @UpdateOf, but is no @Hybrid method. Fix: correct the name, or"
                + " annotate the method with @Hybrid; columns are set as they are.",
            "Mistaken.narrow(): is no static method from a Root and the whole to assignments. Fix:"
                + " declare it as static Assignments<Mistaken> narrow(Root<Mistaken> root,"
                + " Expr<String> whole).",
            "Mistaken.empty(): sets nothing. Fix: return Assignments.of(root).set(…).to(…).",
            "Mistaken.thrower(): threw java.lang.IllegalStateException: no. Fix: build the"
                + " assignments from the root and the whole alone; it is called once, without a"
                + " database.",
            "Mistaken.wrong: sets id when it is set, which is no column that an update may set. Fix:"
                + " set mapped columns other than the id.",
            "Mistaken.wrong: sets name twice when it is set. Fix: set it once.");
  }

  @Test
  void aPartWhoseCodeCannotRunInTheDatabaseIsRefused() {
    assertThat(problems(Untranslatable.class))
        .singleElement()
        .asString()
        .matches(
            "Untranslatable\\.whole: has a body that cannot run in the database: .*:\\d+:"
                + " String\\.format.* cannot be translated to SQL: .* Or set the part to a typed"
                + " expression\\.");
  }

  @Test
  void aPartOverWhatIsNotMappedIsRefused() {
    assertThat(problems(Unmapped.class))
        .containsExactly(
            "Unmapped.whole: has an expression over Unmapped::shown, which is not mapped. Fix: map a"
                + " field of that name, or use another property.");
  }

  @Test
  void twoUpdateExpressionsOfOneHybridAreRefused() {
    assertThat(problems(Doubled.class))
        .containsExactly(
            "Doubled.whole: has two update expressions: Doubled.first and Doubled.second. Fix: keep"
                + " one, or declare one in Doubled itself; that wins.");
  }

  @Entity
  static class Mistaken {
    @Id Integer id;
    String name;

    @Hybrid
    String wrong() {
      return name;
    }

    @Hybrid
    String little() {
      return name;
    }

    @Hybrid
    String unset() {
      return name;
    }

    @Hybrid
    String broken() {
      return name;
    }

    @UpdateOf("nothing")
    static Assignments<Mistaken> none(Root<Mistaken> root, Expr<String> whole) {
      return Assignments.of(root).set(Mistaken::name).to(whole);
    }

    @UpdateOf("little")
    static Assignments<Mistaken> narrow(Root<Mistaken> root, Expr<Integer> whole) {
      return Assignments.of(root).set(Mistaken::name).toNull();
    }

    @UpdateOf("unset")
    static Assignments<Mistaken> empty(Root<Mistaken> root, Expr<String> whole) {
      return Assignments.of(root);
    }

    @UpdateOf("broken")
    static Assignments<Mistaken> thrower(Root<Mistaken> root, Expr<String> whole) {
      throw new IllegalStateException("no");
    }

    @UpdateOf("wrong")
    static Assignments<Mistaken> parts(Root<Mistaken> root, Expr<String> whole) {
      return Assignments.of(root)
          .set(Mistaken::id)
          .to(1)
          .set(Mistaken::name)
          .to(whole)
          .set(Mistaken::name)
          .toNull();
    }

    Integer id() {
      return id;
    }

    String name() {
      return name;
    }
  }

  @Entity
  static class Untranslatable {
    @Id Integer id;
    String name;

    @Hybrid
    String whole() {
      return name;
    }

    @UpdateOf("whole")
    static Assignments<Untranslatable> parts(Root<Untranslatable> root, Expr<String> whole) {
      return Assignments.of(root).set(Untranslatable::name).to(w -> String.format("%s", w), whole);
    }

    String name() {
      return name;
    }
  }

  @Entity
  static class Unmapped {
    @Id Integer id;
    String name;

    @Hybrid
    String whole() {
      return name;
    }

    @UpdateOf("whole")
    static Assignments<Unmapped> parts(Root<Unmapped> root, Expr<String> whole) {
      return Assignments.of(root).set(Unmapped::name).to(root.get(Unmapped::shown));
    }

    String name() {
      return name;
    }

    String shown() {
      return "";
    }
  }

  @Entity
  static class Doubled {
    @Id Integer id;
    String name;

    @Hybrid
    String whole() {
      return name;
    }

    @UpdateOf("whole")
    static Assignments<Doubled> first(Root<Doubled> root, Expr<String> whole) {
      return Assignments.of(root).set(Doubled::name).to(whole);
    }

    @UpdateOf("whole")
    static Assignments<Doubled> second(Root<Doubled> root, Expr<String> whole) {
      return Assignments.of(root).set(Doubled::name).to(whole);
    }

    String name() {
      return name;
    }
  }
}
