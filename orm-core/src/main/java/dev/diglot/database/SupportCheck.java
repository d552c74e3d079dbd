package dev.diglot.database;

import dev.diglot.dialect.Dialect;
import dev.diglot.error.DialectError;
import dev.diglot.error.DiglotException;
import dev.diglot.error.UnsupportedFeatureException;
import dev.diglot.mapping.Attribute;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.HybridAttribute;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.EntitySelects;
import dev.diglot.reference.CompositeKey;
import dev.diglot.schema.Column;
import dev.diglot.schema.Table;
import dev.diglot.sql.tree.Select;
import dev.diglot.type.DataType;
import dev.diglot.type.NativeType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Whether a database has what a mapping needs; finds everything that is missing at once. */
final class SupportCheck {
  private final Dialect dialect;
  private final EntitySelects selects;
  private final List<String> problems = new ArrayList<>();

  private SupportCheck(Metadata metadata, Dialect dialect) {
    this.dialect = dialect;
    this.selects = new EntitySelects(metadata);
  }

  static void verify(Metadata metadata, Dialect dialect) {
    SupportCheck check = new SupportCheck(metadata, dialect);
    check.types(metadata);
    if (check.problems.isEmpty()) {
      check.rendering(metadata);
    }
    if (!check.problems.isEmpty()) {
      throw new UnsupportedFeatureException(
          DialectError.UNSUPPORTED_TYPE,
          dialect.name()
              + " does not have what the mapping needs:\n  - "
              + String.join("\n  - ", check.problems));
    }
  }

  private void types(Metadata metadata) {
    for (Table table : metadata.schema().tables()) {
      for (Column column : table.columns()) {
        type(table, column);
      }
    }
  }

  private void type(Table table, Column column) {
    if (!dialect.types().supports(column.type())) {
      problems.add(
          table.name()
              + "."
              + column.name()
              + " is of type "
              + named(column.type())
              + ". Map it by a converter, or use a database that has the type.");
    }
  }

  private static String named(DataType<?> type) {
    return type instanceof NativeType<?> own ? own.ddlName() : type.toString();
  }

  private void rendering(Metadata metadata) {
    for (EntityType<?> type : metadata.entities()) {
      rendering(type);
    }
    for (Table table : metadata.schema().tables()) {
      for (Map.Entry<String, Select> entry : new RowExpressions(table).queries().entrySet()) {
        rendering(entry.getKey(), entry.getValue());
      }
    }
  }

  private void rendering(String place, Select query) {
    try {
      dialect.statements().render(query);
    } catch (UnsupportedFeatureException unsupported) {
      problems.add(place + ": " + unsupported.getMessage());
    }
  }

  private void rendering(EntityType<?> type) {
    int parts = type.idColumns().size();
    if (parts > 1 || !type.computed().isEmpty()) {
      Object key = parts == 1 ? "" : new CompositeKey(Collections.nCopies(parts, ""));
      selecting(type, key);
    }
    for (Attribute attribute : type.attributes()) {
      if (attribute instanceof HybridAttribute hybrid) {
        rendering(type, hybrid);
      }
    }
    for (String name : new TreeMap<>(type.comparators()).keySet()) {
      comparing(type, name);
    }
  }

  private void comparing(EntityType<?> type, String attribute) {
    try {
      dialect.statements().render(selects.comparing(type, attribute).select());
    } catch (UnsupportedFeatureException unsupported) {
      problems.add(type.name() + "." + attribute + ", when compared: " + unsupported.getMessage());
    }
  }

  /** Plain columns below a simple key are within every dialect's means, once it has their types. */
  private void selecting(EntityType<?> type, Object key) {
    try {
      dialect.statements().render(selects.byKeys(type, List.of(key)).select());
    } catch (DiglotException unsupported) {
      problems.add(type.name() + ": " + unsupported.getMessage());
    }
  }

  private void rendering(EntityType<?> type, HybridAttribute hybrid) {
    try {
      dialect.statements().render(selects.hybrid(type, hybrid).select());
      if (hybrid.update() != null) {
        dialect.statements().render(selects.setting(type, hybrid).statement());
      }
    } catch (UnsupportedFeatureException unsupported) {
      problems.add(type.name() + "." + hybrid.name() + "(): " + unsupported.getMessage());
    }
  }
}
