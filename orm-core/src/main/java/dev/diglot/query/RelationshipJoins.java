package dev.diglot.query;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.JoinTable;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.schema.Column;
import dev.diglot.sql.tree.Comparison;
import dev.diglot.sql.tree.ComparisonNode;
import dev.diglot.sql.tree.Join;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.TableSource;
import java.util.ArrayList;
import java.util.List;

/** The joins that follow a relationship, and the conditions that link its two ends. */
final class RelationshipJoins {

  private RelationshipJoins() {}

  /** The entity at the other end. */
  static EntityType<?> target(EntityType<?> type, Attribute attribute) {
    if (attribute instanceof ToOneAttribute one) {
      return one.target();
    }
    if (attribute instanceof ToManyAttribute many) {
      return many.target();
    }
    throw new QueryException(
        QueryError.INVALID_QUERY,
        type.name()
            + "."
            + attribute.name()
            + " is no relationship. Expected a to-one or to-many relationship to join along.");
  }

  static List<Join> along(
      Join.Kind kind, Origin from, EntityType<?> type, Attribute attribute, Origin to) {
    EntityType<?> target = target(type, attribute);
    TableSource source = new TableSource(target.table().name(), to);
    if (attribute instanceof ToManyAttribute many && many.mappedBy() == null) {
      return throughTable(kind, from, type, many, source);
    }
    return List.of(new Join(kind, source, link(from, type, attribute, to)));
  }

  /** Which rows of the two tables belong together; for relationships without a join table. */
  static Node link(Origin from, EntityType<?> type, Attribute attribute, Origin to) {
    EntityType<?> target = target(type, attribute);
    if (attribute instanceof ToOneAttribute one && one.owner()) {
      return equal(mapped(from, one.joinColumns()), mapped(to, target.idColumns()));
    }
    ToOneAttribute back =
        attribute instanceof ToOneAttribute one
            ? one.mappedBy()
            : ((ToManyAttribute) attribute).mappedBy();
    if (back == null) {
      throw new IllegalStateException(attribute + " has no column on either side");
    }
    return equal(mapped(to, back.joinColumns()), mapped(from, type.idColumns()));
  }

  private static List<Join> throughTable(
      Join.Kind kind, Origin from, EntityType<?> type, ToManyAttribute many, TableSource target) {
    JoinTable table = many.joinTable();
    if (table == null) {
      throw new IllegalStateException(many + " has no join table");
    }
    Origin link = Origin.ofTable();
    Node toLink = equal(plain(link, table.ownerColumns()), mapped(from, type.idColumns()));
    Node toTarget =
        equal(
            mapped(target.origin(), many.target().idColumns()), plain(link, table.targetColumns()));
    return List.of(
        new Join(kind, new TableSource(table.table().name(), link), toLink),
        new Join(kind, target, toTarget));
  }

  static List<Node> mapped(Origin origin, List<ColumnMapping> columns) {
    List<Node> nodes = new ArrayList<>(columns.size());
    for (ColumnMapping column : columns) {
      nodes.add(column.column().at(origin));
    }
    return nodes;
  }

  static List<Node> plain(Origin origin, List<Column> columns) {
    return columns.stream().<Node>map(c -> c.at(origin)).toList();
  }

  static Node equal(List<Node> left, List<Node> right) {
    List<Node> pairs = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      pairs.add(new ComparisonNode(Comparison.EQUAL, left.get(i), right.get(i)));
    }
    return Conditions.all(pairs);
  }
}
