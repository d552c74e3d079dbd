package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.MappedSuperclass;
import org.junit.jupiter.api.Test;

/** Every mistake that can be made with mapped classes, and what the author reads. */
class ClassProblemsTest {

  @Test
  void aClassWithoutEntityIsRefused() {
    assertThat(problems(Plain.class))
        .containsExactly(
            "Plain: is given as an entity, but has no @Entity. Fix: annotate it, "
                + "or leave it out; embedded classes and mixins are found by themselves.");
  }

  @Test
  void anInterfaceIsRefused() {
    assertThat(problems(Shape.class))
        .containsExactly("Shape: is no class that has rows. Fix: make it a class or record.");
  }

  @Test
  void anAbstractClassIsRefused() {
    assertThat(problems(Base.class))
        .containsExactly(
            "Base: is abstract and cannot be instantiated. Fix: make it concrete, "
                + "or annotate it with @MappedSuperclass instead.");
  }

  @Test
  void anInnerClassIsRefused() {
    assertThat(problems(Inner.class))
        .containsExactly(
            "Inner: is an inner class, bound to an outer instance. Fix: make it " + "static.");
  }

  @Test
  void aClassWithoutNoArgumentConstructorIsRefused() {
    assertThat(problems(Closed.class))
        .containsExactly(
            "Closed: has no constructor without parameters. Fix: add one of any "
                + "visibility: private Closed() {}");
  }

  @Test
  void anEntityThatExtendsAnEntityIsRefused() {
    assertThat(problems(Dog.class))
        .containsExactly(
            "Dog: extends the entity Animal, but a row has one class. Fix: move "
                + "the common fields to a @MappedSuperclass that both extend.");
  }

  @Test
  void annotatedFieldsOfAnUnmappedSuperclassAreRefused() {
    assertThat(problems(Child.class))
        .containsExactly(
            "Child.id: is declared and annotated in Parent, whose fields are not "
                + "mapped. Fix: annotate Parent with @MappedSuperclass.");
  }

  @Test
  void aFieldDeclaredAgainInASubclassIsRefused() {
    assertThat(problems(Sub.class))
        .containsExactly(
            "Sub.name: is declared in Named and again in a subclass. Fix: remove "
                + "one of the two fields.");
  }

  @Test
  void aFinalFieldIsRefused() {
    assertThat(problems(Fixed.class))
        .containsExactly(
            "Fixed.name: is final and cannot be filled from a row. Fix: remove "
                + "final, make the class a record, or annotate the field with @Transient.");
  }

  @Test
  void mappingAnnotationsOnMethodsOfAClassAreRefused() {
    assertThat(problems(Getter.class))
        .containsExactly(
            "Getter.name(): has mapping annotations, but a class is mapped by its "
                + "fields. Fix: move @Column to the field.");
  }

  static class Plain {
    @Id Integer id;
  }

  @Entity
  interface Shape {}

  @Entity
  abstract static class Base {
    @Id Integer id;
  }

  @Entity
  class Inner {
    @Id Integer id;
  }

  @Entity
  static class Closed {
    @Id Integer id;

    Closed(Integer id) {
      this.id = id;
    }
  }

  @Entity
  static class Animal {
    @Id Integer id;
  }

  @Entity
  static class Dog extends Animal {
    @Id Integer tag;
  }

  static class Parent {
    @Id Integer id;
  }

  @Entity
  static class Child extends Parent {
    @Id Integer tag;
  }

  @MappedSuperclass
  static class Named {
    String name;
  }

  @Entity
  static class Sub extends Named {
    @Id Integer id;
    String name;
  }

  @Entity
  static class Fixed {
    @Id Integer id;
    final String name = "x";
  }

  @Entity
  static class Getter {
    @Id Integer id;
    String name;

    @Column(length = 3)
    String name() {
      return name;
    }
  }
}
