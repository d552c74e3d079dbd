package dev.diglot.postgres.sql;

import static dev.diglot.postgres.sql.OperatorCase.value;
import static dev.diglot.postgres.sql.OperatorCase.where;
import static dev.diglot.postgres.sql.Postgres.hstore;
import static dev.diglot.postgres.sql.Postgres.network;
import static dev.diglot.sql.Sql.col;

import dev.diglot.postgres.type.Cidr;
import dev.diglot.postgres.type.Inet;
import java.util.List;
import java.util.Map;

/** Maps of texts and network addresses. */
final class MapAndNetworkCases {
  private static final HstoreExpr LABELS = hstore(Book::labels);
  private static final NetworkExpr<Inet> ADDRESS = network(Book::address);
  private static final NetworkExpr<Cidr> NETWORK = network(Book::network);
  private static final Cidr CLASS_A = new Cidr("192.0.0.0/8");
  private static final Inet SEVEN = new Inet("192.168.0.7");

  static final List<OperatorCase> ALL =
      List.of(
          value(hstore(col(Book::labels)).get("a"), "b.labels -> 'a'", "'1'"),
          value(network(col(Book::address)).host(), "host(b.address)", "'10.1.2.3'"),
          value(LABELS.get("a"), "b.labels -> 'a'", "'1'"),
          where(LABELS.get("c").eq("4"), "(b.labels -> 'c') = ?", "labels -> 'c' = '4'", "4"),
          where(LABELS.hasKey("b"), "b.labels ?? ?", "exist(labels, 'b')", "b"),
          where(
              LABELS.hasAnyKey("b", "x"),
              "b.labels ??| '{\"b\",\"x\"}'",
              "exists_any(labels, '{b,x}')"),
          where(
              LABELS.hasAllKeys("a", "c"),
              "b.labels ??& '{\"a\",\"c\"}'",
              "exists_all(labels, '{a,c}')"),
          where(
              LABELS.contains(Map.of("c", "3")),
              "b.labels @> ?",
              "labels @> 'c=>3'",
              Map.of("c", "3")),
          where(
              LABELS.contains(LABELS.slice("a")).and(LABELS.hasKey("a")),
              "b.labels @> slice(b.labels, cast('{\"a\"}' as text[])) and b.labels ?? ?",
              "id = 1",
              "a"),
          where(
              LABELS.containedBy(Map.of("c", "4", "d", "5")),
              "b.labels <@ ?",
              "labels <@ 'c=>4,d=>5'",
              Map.of("c", "4", "d", "5")),
          value(
              LABELS.concat(Map.of("a", "9")),
              "b.labels || ?",
              "'a=>9,b=>NULL,c=>3'::hstore",
              Map.of("a", "9")),
          value(LABELS.concat(LABELS), "b.labels || b.labels", "labels"),
          value(
              LABELS.delete("a", "x"),
              "delete(b.labels, cast('{\"a\",\"x\"}' as text[]))",
              "'b=>NULL,c=>3'::hstore"),
          value(
              LABELS.delete(LABELS.slice("c")),
              "delete(b.labels, slice(b.labels, cast('{\"c\"}' as text[])))",
              "'a=>1,b=>NULL'::hstore"),
          value(LABELS.keys(), "akeys(b.labels)", "akeys(labels)"),
          value(LABELS.values(), "avals(b.labels)", "avals(labels)"),
          where(LABELS.keys().contains("b"), "akeys(b.labels) @> ?", "id = 1", List.of("b")),
          value(
              LABELS.asJson(),
              "hstore_to_jsonb(b.labels)",
              "'{\"a\": \"1\", \"b\": null, \"c\": \"3\"}'::jsonb"),
          where(ADDRESS.within(CLASS_A), "b.address << ?", "address << '192.0.0.0/8'", CLASS_A),
          where(ADDRESS.within(NETWORK), "b.address << b.network", "address << network"),
          where(
              ADDRESS.withinOrEqual(CLASS_A),
              "b.address <<= ?",
              "address <<= '192.0.0.0/8'",
              CLASS_A),
          where(ADDRESS.withinOrEqual(NETWORK), "b.address <<= b.network", "address <<= network"),
          where(NETWORK.contains(SEVEN), "b.network >> ?", "network >> '192.168.0.7'", SEVEN),
          where(NETWORK.contains(ADDRESS), "b.network >> b.address", "network >> address"),
          where(
              NETWORK.containsOrEqual(SEVEN),
              "b.network >>= ?",
              "network >>= '192.168.0.7'",
              SEVEN),
          where(NETWORK.containsOrEqual(ADDRESS), "b.network >>= b.address", "network >>= address"),
          where(NETWORK.overlaps(CLASS_A), "b.network && ?", "network && '192.0.0.0/8'", CLASS_A),
          where(
              NETWORK.overlaps(ADDRESS).and(ADDRESS.maskLength().eq(32)),
              "b.network && b.address and masklen(b.address) = ?",
              "id = 2",
              32),
          value(ADDRESS.host(), "host(b.address)", "'10.1.2.3'"),
          value(ADDRESS.maskLength(), "masklen(b.address)", "8"),
          value(ADDRESS.family(), "family(b.address)", "4"),
          value(ADDRESS.network(), "network(b.address)", "'10.0.0.0/8'::cidr"),
          value(ADDRESS.broadcast(), "broadcast(b.address)", "'10.255.255.255/8'::inet"),
          value(ADDRESS.netmask(), "netmask(b.address)", "'255.0.0.0'::inet"));

  private MapAndNetworkCases() {}
}
