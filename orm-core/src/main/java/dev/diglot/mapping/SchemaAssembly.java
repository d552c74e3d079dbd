package dev.diglot.mapping;

import dev.diglot.error.SchemaException;
import dev.diglot.schema.Column;
import dev.diglot.schema.Generation;
import dev.diglot.schema.Schema;
import dev.diglot.schema.Sequence;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.TableName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the tables of all entities together: each name once, and the sequences that they ask for.
 */
final class SchemaAssembly {
  private static final int SEQUENCE_BLOCK = 50;

  private final Collection<EntityDraft> drafts;
  private final Map<EntityDraft, Table> tables;
  private final Map<MemberPlan.ToMany, JoinTable> joinTables;
  private final Problems problems;

  SchemaAssembly(
      Collection<EntityDraft> drafts,
      Map<EntityDraft, Table> tables,
      Map<MemberPlan.ToMany, JoinTable> joinTables,
      Problems problems) {
    this.drafts = drafts;
    this.tables = tables;
    this.joinTables = joinTables;
    this.problems = problems;
  }

  /** Notes tables of one name. */
  void checkNames() {
    Map<TableName, String> owners = new HashMap<>();
    for (EntityDraft draft : drafts) {
      claim(owners, draft.tableName(), draft, "");
      for (Map.Entry<String, Table> join : joinTables(draft).entrySet()) {
        claim(owners, join.getValue().name(), draft, join.getKey());
      }
    }
  }

  /** The join tables that an entity owns, by the names of its collections. */
  private Map<String, Table> joinTables(EntityDraft draft) {
    Map<String, Table> owned = new LinkedHashMap<>();
    for (MemberPlan.ToMany many : draft.plans(MemberPlan.ToMany.class)) {
      JoinTable join = joinTables.get(many);
      if (join != null) {
        owned.put(many.member().name(), join.table());
      }
    }
    return owned;
  }

  private void claim(
      Map<TableName, String> owners, TableName table, EntityDraft draft, String member) {
    String place = member.isEmpty() ? draft.name() : draft.name() + "." + member;
    String other = owners.putIfAbsent(table, place);
    if (other != null) {
      problems.add(
          draft.type(),
          member,
          "is mapped to the table '" + table + "', which is already that of " + other + ".",
          member.isEmpty()
              ? "give one of them another @Table(name = …)."
              : "give it another @JoinTable(name = …), or say mappedBy on one of the two sides.");
    }
  }

  /** The tables together, or null after it was noted that they do not fit. */
  @Nullable Schema fit() {
    List<Table> all = new ArrayList<>(tables.values());
    for (EntityDraft draft : tables.keySet()) {
      all.addAll(joinTables(draft).values());
    }
    try {
      return problems.isEmpty() ? Schema.of(all, sequences(all)) : null;
    } catch (SchemaException refused) {
      problems.add(
          Metadata.class,
          "the tables do not fit: " + refused.getMessage(),
          "correct their mapping.");
      return null;
    }
  }

  private static List<Sequence> sequences(List<Table> all) {
    Map<TableName, Sequence> sequences = new LinkedHashMap<>();
    for (Table table : all) {
      for (Column column : table.columns()) {
        if (column.generation() instanceof Generation.FromSequence from) {
          sequences.putIfAbsent(from.sequence(), sequence(from.sequence(), table, column));
        }
      }
    }
    return List.copyOf(sequences.values());
  }

  /** A sequence of Diglot's own is fetched in blocks; one that was named may count for others. */
  private static Sequence sequence(TableName name, Table table, Column column) {
    boolean own = name.name().equals(table.name().name() + "_" + column.name() + "_seq");
    return own ? new Sequence(name, 1, SEQUENCE_BLOCK) : new Sequence(name);
  }
}
