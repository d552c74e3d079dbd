package dev.diglot.mapping;

import static dev.diglot.mapping.FoundProblems.problems;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.AttributeOverride;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Convert;
import dev.diglot.annotation.Embeddable;
import dev.diglot.annotation.Embedded;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.JoinColumn;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.MappedSuperclass;
import dev.diglot.annotation.OneToMany;
import dev.diglot.reference.Ref;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;
import dev.diglot.type.Converter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every mistake that can be made with fields and columns, and what the author reads. */
class MemberProblemsTest {

  @Test
  void aTypeThatNoColumnHoldsIsRefused() {
    assertThat(problems(Threaded.class))
        .containsExactly(
            "Threaded.thread: no SQL type is known for java.lang.Thread. Fix: give "
                + "it a @Convert, make its class @Embeddable, add the module that knows "
                + "the type, or exclude the field with @Transient.");
  }

  @Test
  void aTypeThatASubclassBindsIsNamedAsAnAuthorWouldWriteIt() {
    assertThat(problems(Bound.class))
        .hasSize(2)
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith(
                        "Bound.values: no SQL type is known for"
                            + " java.util.Map<java.lang.String, java.util.List<java.lang.Thread>>."))
        .anySatisfy(
            problem ->
                assertThat(problem)
                    .startsWith("Bound.all: no SQL type is known for java.lang.Thread[]."));
  }

  @MappedSuperclass
  static class Unbound<T> {
    Map<String, List<T>> values;
    T[] all;
  }

  @Entity
  static class Bound extends Unbound<Thread> {
    @Id private int id;
  }

  @Test
  void aBlankColumnNameIsRefusedWithItsMember() {
    assertThat(problems(Blank.class))
        .containsExactly(
            "Blank.text: its column cannot be: [DG-605] A column has an empty name. Give it one."
                + " Fix: correct the name that its annotation gives.");
  }

  @Entity
  static class Blank {
    @Id private int id;

    @Column(name = " ")
    private String text = "";
  }

  @Test
  void anUnannotatedLinkIsRefused() {
    assertThat(problems(Link.class))
        .containsExactly(
            "Link.next: no SQL type is known for "
                + "dev.diglot.reference.Ref<dev.diglot.mapping.MemberProblemsTest$Link>. "
                + "Fix: annotate the link with @ManyToOne or @OneToOne.");
  }

  @Test
  void anUnannotatedCollectionIsRefused() {
    assertThat(problems(Bag.class))
        .containsExactly(
            "Bag.items: no SQL type is known for java.util.List<java.lang.Thread>. "
                + "Fix: annotate a collection of entities with @OneToMany or "
                + "@ManyToMany, give other values a @Convert, or exclude the field with "
                + "@Transient.");
  }

  @Test
  void aConverterForAnotherTypeIsRefused() {
    assertThat(problems(Priced.class))
        .containsExactly(
            "Priced.price: is of type String, but its converter Cents converts "
                + "java.math.BigDecimal. Fix: use a Converter<String, …>.");
  }

  @Test
  void aConverterWithoutNoArgumentConstructorIsRefused() {
    assertThat(problems(Picky.class))
        .containsExactly(
            "Picky.text: its converter Needy has no constructor without "
                + "parameters. Fix: add one, and make a nested converter class static.");
  }

  @Test
  void aConverterToATypeThatNoColumnHoldsIsRefused() {
    assertThat(problems(Odd.class))
        .containsExactly(
            "Odd.text: the converter Threads stores java.lang.Thread, for which no "
                + "SQL type is known. Fix: convert to a type that a column can hold, "
                + "such as String.");
  }

  @Test
  void aSizeThatNoColumnHasIsRefused() {
    assertThat(problems(Sized.class))
        .containsExactly(
            "Sized.amount: has a size that no column can have: A scale is between "
                + "0 and the precision 2, got 5. Fix: correct length, precision and "
                + "scale in @Column.");
  }

  @Test
  void twoFieldsOnOneColumnAreRefused() {
    assertThat(problems(Twice.class))
        .containsExactly(
            "Twice.alias: writes the column 'name', which name writes too. Fix: "
                + "rename one column, or make one of them insertable = false, updatable "
                + "= false.");
  }

  @Test
  void annotationsThatSayNothingAreRefused() {
    assertThat(problems(Mixed.class))
        .containsExactly(
            "Mixed.parent: is mapped as a link to one entity, where [@Column] says "
                + "nothing. Fix: remove @Column; its column is described by @JoinColumn.",
            "Mixed.children: is mapped as a collection of entities, where "
                + "[@JoinColumn] says nothing. Fix: remove @JoinColumn; its table is "
                + "described by @JoinTable or by the other side.");
  }

  @Test
  void embeddingAClassThatIsNotEmbeddableIsRefused() {
    assertThat(problems(House.class))
        .containsExactly(
            "House.address: is embedded, but Address is not embeddable. Fix: "
                + "annotate Address with @Embeddable.");
  }

  @Test
  void anEmbeddableInsideItselfIsRefused() {
    assertThat(problems(Tree.class))
        .containsExactly(
            "Tree.root.inner: embeds Branch in itself. Fix: make the inner one an "
                + "entity and link to it.");
  }

  @Test
  void anOverrideOfAMissingFieldIsRefused() {
    assertThat(problems(Shop.class))
        .containsExactly(
            "Shop.place: overrides 'town', which Place lacks; its fields are "
                + "[city]. Fix: name one of its fields.");
  }

  @Test
  void aRelationshipInsideAnEmbeddableIsRefused() {
    assertThat(problems(Holder.class))
        .containsExactly(
            "Holder.part.owner: is a relationship or computed property of an "
                + "embedded value. Fix: move it to the entity.");
  }

  @Test
  void anIdInsideAnEmbeddableIsRefused() {
    assertThat(problems(Outer.class))
        .containsExactly(
            "Outer.piece.number: is an id or version inside an embedded value. "
                + "Fix: annotate the embedded field of the entity with @Id, or move the "
                + "field to the entity.");
  }

  @Test
  void aPrimitiveComputedFieldIsRefused() {
    assertThat(problems(Sum.class))
        .containsExactly(
            "Sum.total: is a primitive int, but is null until the entity is saved. "
                + "Fix: declare it as Integer.");
  }

  @Entity
  static class Threaded {
    @Id Integer id;
    Thread thread;
  }

  @Entity
  static class Link {
    @Id Integer id;
    Ref<Link> next;
  }

  @Entity
  static class Bag {
    @Id Integer id;
    List<Thread> items;
  }

  static class Cents implements Converter<BigDecimal, Long> {
    public Long toColumn(BigDecimal v) {
      return v.longValue();
    }

    public BigDecimal toProperty(Long v) {
      return BigDecimal.valueOf(v);
    }
  }

  @Entity
  static class Priced {
    @Id Integer id;

    @Convert(converter = Cents.class)
    String price;
  }

  static class Needy implements Converter<String, String> {
    Needy(int n) {}

    public String toColumn(String v) {
      return v;
    }

    public String toProperty(String v) {
      return v;
    }
  }

  @Entity
  static class Picky {
    @Id Integer id;

    @Convert(converter = Needy.class)
    String text;
  }

  static class Threads implements Converter<String, Thread> {
    public Thread toColumn(String v) {
      return new Thread(v);
    }

    public String toProperty(Thread v) {
      return v.getName();
    }
  }

  @Entity
  static class Odd {
    @Id Integer id;

    @Convert(converter = Threads.class)
    String text;
  }

  @Entity
  static class Sized {
    @Id Integer id;

    @Column(precision = 2, scale = 5)
    BigDecimal amount;
  }

  @Entity
  static class Twice {
    @Id Integer id;
    String name;

    @Column(name = "name")
    String alias;
  }

  @Entity
  static class Mixed {
    @Id Integer id;

    @ManyToOne
    @Column(name = "x")
    Ref<Mixed> parent;

    @OneToMany(mappedBy = "parent")
    @JoinColumn
    List<Mixed> children;
  }

  static class Address {
    String city;
  }

  @Entity
  static class House {
    @Id Integer id;
    @Embedded Address address;
  }

  @Embeddable
  static class Branch {
    String name;
    Branch inner;
  }

  @Entity
  static class Tree {
    @Id Integer id;
    Branch root;
  }

  @Embeddable
  static class Place {
    String city;
  }

  @Entity
  static class Shop {
    @Id Integer id;

    @Embedded
    @AttributeOverride(name = "town", column = @Column(name = "t"))
    Place place;
  }

  @Embeddable
  static class Part {
    @ManyToOne Ref<Holder> owner;
  }

  @Entity
  static class Holder {
    @Id Integer id;
    Part part;
  }

  @Embeddable
  static class Piece {
    @Id Integer number;
  }

  @Entity
  static class Outer {
    @Id Integer id;
    Piece piece;
  }

  @Entity
  static class Sum {
    @Id Integer id;
    @Computed int total;

    @ExpressionOf("total")
    static NumberExpr<Integer> totalSql(Root<Sum> sum) {
      return sum.get(Sum::id).plus(1);
    }

    Integer id() {
      return id;
    }
  }
}
