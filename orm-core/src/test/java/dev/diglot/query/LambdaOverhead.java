package dev.diglot.query;

import static dev.diglot.sql.Sql.col;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.Shop.Customer;
import dev.diglot.session.Queries;
import dev.diglot.session.Query;
import dev.diglot.sql.Root;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import java.lang.invoke.MethodHandles;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntFunction;

/**
 * Measures what a query costs before its statement is prepared, by a runner that sends nothing. A
 * rough look, run by hand; the benchmark module measures with care.
 */
final class LambdaOverhead {
  private static final int ROUNDS = 1_000_000;
  private static final String[] NAMES = {"a", "b", "c", "d", "e", "f", "g", "h"};
  private static final Clock CLOCK = Clock.systemUTC();
  private static final Root<Customer> ROOT = Root.of(Customer.class);

  private LambdaOverhead() {}

  public static void main(String[] arguments) {
    Dialect dialect = new H2Dialect();
    Metadata metadata = Metadata.of(MethodHandles.lookup(), Shop.CLASSES);
    StatementCache cache = new StatementCache(metadata, dialect);
    Query<Customer> all = Queries.query(new Compiled(dialect, Shop.CLASSES), ROOT);
    Query<Customer> fixed = all.where(c -> c.isActive());
    measure("a query without conditions", i -> compiled(cache, all));
    measure("where(lambda), nothing captured", i -> compiled(cache, all.where(c -> c.isActive())));
    measure("where(lambda), one value captured", i -> compiled(cache, named(all, NAMES[i & 7])));
    measure("where(typed), one value", i -> compiled(cache, all.where(col(Customer::id).eq(i))));
    measure("the same query again", i -> compiled(cache, fixed));
  }

  private static Object compiled(StatementCache cache, Query<Customer> query) {
    List<Node> items = List.of(new PathNode(ROOT.origin(), Customer.class.getName(), List.of()));
    return Objects.requireNonNull(
        cache.compile(QueryKind.ROWS, Queries.spec(query), items, null, CLOCK).kept());
  }

  private static Query<Customer> named(Query<Customer> query, String name) {
    return query.where(c -> c.name().equals(name));
  }

  private static void measure(String what, IntFunction<Object> query) {
    long best = Long.MAX_VALUE;
    int seen = 0;
    for (int pass = 0; pass < 7; pass++) {
      long start = System.nanoTime();
      for (int i = 0; i < ROUNDS; i++) {
        seen += query.apply(i) == null ? 1 : 0;
      }
      best = Math.min(best, System.nanoTime() - start);
    }
    System.out.printf(
        Locale.ROOT, "%-36s %6.0f ns %s%n", what, (double) best / ROUNDS, seen == 0 ? "" : "none");
  }
}
