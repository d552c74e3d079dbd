package dev.diglot.session;

import static dev.diglot.sql.Sql.exists;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Version;
import dev.diglot.sql.Condition;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;

/** Somebody who comes back, known by a unique name. */
@Entity
record Visitor(
    @Id @GeneratedValue Integer id,
    @Column(length = 20, unique = true) String name,
    @Column Integer visits,
    @Column(length = 20, serverDefault = "'new'") String state,
    @Version Integer version,
    @Computed Integer twice,
    @Computed Boolean alone) {

  static Visitor of(String name, int visits) {
    return new Visitor(null, name, visits, null, null, null, null);
  }

  @ExpressionOf("twice")
  static NumberExpr<Integer> twiceSql(Root<Visitor> visitor) {
    return visitor.get(Visitor::visits).times(2);
  }

  @ExpressionOf("alone")
  static Condition aloneSql(Root<Visitor> visitor) {
    return exists(Visitor.class, other -> other.get(Visitor::id).ne(visitor.get(Visitor::id)))
        .not();
  }
}
