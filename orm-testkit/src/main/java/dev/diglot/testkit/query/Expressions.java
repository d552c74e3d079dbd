package dev.diglot.testkit.query;

import static dev.diglot.sql.Functions.coalesce;
import static dev.diglot.sql.Functions.literal;
import static dev.diglot.sql.Functions.nullIf;
import static dev.diglot.sql.Functions.when;
import static dev.diglot.sql.Sql.col;

import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.TextExpr;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/** Random expressions over a product, none of which a database refuses. */
final class Expressions {
  private static final List<String> WORDS = List.of("", "a", "ab", "Ab ", " a_b%", "o'n", "é");

  private final Random random;

  Expressions(long seed) {
    this.random = new Random(seed);
  }

  /** An expression of some type. */
  Expr<?> any(int depth) {
    return switch (random.nextInt(5)) {
      case 0 -> integer(depth);
      case 1 -> text(depth);
      case 2 -> decimal(depth);
      default -> answer(condition(depth));
    };
  }

  /** A condition as a number, as not every database takes every condition for a value. */
  private static Expr<Integer> answer(Condition condition) {
    return when(condition, 1).when(condition.not(), 0).otherwise(-1);
  }

  private Condition condition(int depth) {
    if (depth > 0 && random.nextInt(3) > 0) {
      return switch (random.nextInt(4)) {
        case 0 -> condition(depth - 1).and(condition(depth - 1));
        case 1 -> condition(depth - 1).or(condition(depth - 1));
        case 2 -> condition(depth - 1).not();
        default -> integer(depth - 1).ge(integer(depth - 1));
      };
    }
    return switch (random.nextInt(9)) {
      case 0 -> integer(depth).eq(random.nextInt(5));
      case 1 -> integer(depth).between(integer(0), integer(0));
      case 2 -> integer(depth).in(1, 2, random.nextInt(9));
      case 3 -> decimal(depth).lt(price());
      case 4 -> words(depth);
      case 5 -> col(Product::active);
      case 6 -> col(Product::added).le(LocalDate.of(2024, 2, 28 + random.nextInt(2)));
      case 7 -> col(Product::weight).times(2.0).gt(random.nextInt(4) * 0.5);
      default -> random.nextBoolean() ? text(depth).isNull() : integer(depth).isNotNull();
    };
  }

  private Condition words(int depth) {
    TextExpr text = text(depth);
    return switch (random.nextInt(7)) {
      case 0 -> text.eq(word());
      case 1 -> text.ne(text(0));
      case 2 -> text.isNotDistinctFrom(text(0));
      case 3 -> text.startsWith(word());
      case 4 -> text.contains(word());
      case 5 -> text.like("%" + "ab_".charAt(random.nextInt(3)) + "%");
      default -> text.in(word(), word());
    };
  }

  private NumberExpr<Integer> integer(int depth) {
    if (depth == 0) {
      return col(Product::quantity);
    }
    NumberExpr<Integer> number = integer(depth - 1);
    return switch (random.nextInt(10)) {
      case 0 -> number.plus(random.nextInt(4));
      case 1 -> number.minus(integer(depth - 1));
      case 2 -> number.times(random.nextInt(3));
      case 3 -> number.times(-1);
      case 4 -> number.abs();
      case 5 -> number.remainder(1 + random.nextInt(3));
      case 6 -> number.dividedBy(1 + random.nextInt(3));
      case 7 -> text(depth - 1).length();
      case 8 -> new NumberExpr<>(coalesce(number, 7).node());
      default -> new NumberExpr<>(when(condition(depth - 1), number).otherwise(integer(0)).node());
    };
  }

  private NumberExpr<BigDecimal> decimal(int depth) {
    NumberExpr<BigDecimal> number = col(Product::price);
    if (depth == 0) {
      return number;
    }
    return switch (random.nextInt(4)) {
      case 0 -> number.plus(price());
      case 1 -> number.minus(decimal(depth - 1));
      case 2 -> number.times(new BigDecimal("-1"));
      default -> new NumberExpr<>(nullIf(number, price()).node());
    };
  }

  private BigDecimal price() {
    return BigDecimal.valueOf(random.nextInt(500), 2);
  }

  private TextExpr text(int depth) {
    if (depth == 0) {
      return random.nextBoolean() ? col(Product::name) : col(Product::category);
    }
    TextExpr text = text(depth - 1);
    return switch (random.nextInt(8)) {
      case 0 -> text.concat(text(0));
      case 1 -> text.lower();
      case 2 -> text.upper();
      case 3 -> text.trim();
      case 4 -> text.substring(1 + random.nextInt(3));
      case 5 -> text.substring(1 + random.nextInt(3), random.nextInt(3));
      case 6 -> text.replace("a", "bc");
      default -> new TextExpr(coalesce(text, literal("none")).node());
    };
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }
}
