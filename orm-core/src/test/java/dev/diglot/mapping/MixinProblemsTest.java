package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Transient;
import org.junit.jupiter.api.Test;

/** Every mistake that can be made with mixins, and what the author reads. */
class MixinProblemsTest {

  @Test
  void aFieldThatAMixinAsksForIsMissing() {
    assertThat(problems(User.class))
        .containsExactly(
            "User.username: is missing; the mixin accessor HasUsername.username() "
                + "maps a field of that name. Fix: declare it: private String username;");
  }

  @Test
  void aComponentThatAMixinAsksForIsMissing() {
    assertThat(problems(Login.class))
        .containsExactly(
            "Login.name: is missing; the mixin accessor HasName.getName() maps a "
                + "field of that name. Fix: declare it: the record component String name.");
  }

  @Test
  void aFieldOfAnotherTypeThanTheAccessorIsRefused() {
    assertThat(problems(Account.class))
        .containsExactly(
            "Account.code: is of type Integer, but the mixin accessor "
                + "Narrow.code() returns String. Fix: give both the same type.");
  }

  @Test
  void mixinsThatDisagreeAreRefused() {
    assertThat(problems(Thing.class))
        .containsExactly(
            "Thing.label: gets different @Column from the mixins Short and Long. "
                + "Fix: annotate the field itself with @Column; that wins.");
  }

  @Test
  void anAnnotatedMixinMethodWithParametersIsRefused() {
    assertThat(problems(Finder.class))
        .containsExactly(
            "Finder.find(): Finds.find() has mapping annotations but is no "
                + "accessor. Fix: give it no parameters and a result.");
  }

  interface HasUsername {
    @Column(length = 200)
    String username();
  }

  @Entity
  static class User implements HasUsername {
    @Id Integer id;
    @Transient String name;

    public String username() {
      return name;
    }
  }

  interface HasName {
    @Column(length = 200)
    String getName();
  }

  @Entity
  record Login(@Id Integer id) implements HasName {
    public String getName() {
      return "x";
    }
  }

  interface HasCode {
    @Column(length = 5)
    Object code();

    interface Narrow {
      @Column
      String code();
    }
  }

  @Entity
  static class Account implements HasCode.Narrow {
    @Id Integer id;
    Integer code;

    public String code() {
      return "" + code;
    }
  }

  interface Short {
    @Column(length = 5)
    String label();
  }

  interface Long {
    @Column(length = 50)
    String label();
  }

  @Entity
  static class Thing implements Short, Long {
    @Id Integer id;
    String label;

    public String label() {
      return label;
    }
  }

  interface Finds {
    @Column
    String find(int n);
  }

  @Entity
  static class Finder implements Finds {
    @Id Integer id;

    public String find(int n) {
      return "";
    }
  }
}
