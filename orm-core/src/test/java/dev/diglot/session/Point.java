package dev.diglot.session;

import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.GeneratedValue;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Version;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Root;

/** A point, as a record. */
@Entity
record Point(
    @Id @GeneratedValue Integer id,
    @Column Integer x,
    @Column Integer y,
    @Version Integer version,
    @Computed Integer sum) {

  static Point of(int x, int y) {
    return new Point(null, x, y, null, null);
  }

  Point moved(int toX) {
    return new Point(id, toX, y, version, sum);
  }

  @ExpressionOf("sum")
  static NumberExpr<Integer> sumSql(Root<Point> point) {
    return point.get(Point::x).plus(point.get(Point::y));
  }
}
