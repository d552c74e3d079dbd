package dev.diglot.postgres.sql;

import dev.diglot.error.QueryError;
import dev.diglot.error.QueryException;
import dev.diglot.postgres.type.NumericType;
import dev.diglot.property.Accessor;
import dev.diglot.property.FlagProperty;
import dev.diglot.property.NumberProperty;
import dev.diglot.property.Property;
import dev.diglot.property.TextProperty;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Rows;
import dev.diglot.sql.TextExpr;
import dev.diglot.sql.tree.Node;
import dev.diglot.type.DataType;
import dev.diglot.type.JavaTypes;
import dev.diglot.type.Size;
import dev.diglot.type.StandardTypes;
import dev.diglot.type.TypeQualifier;
import dev.diglot.type.TypeRequest;
import java.io.Serializable;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The objects of a JSON array as rows, a column for each component of a record: its name is the
 * member's, its type says how the member is read. A missing member is null.
 *
 * @param <R> the record
 */
@SuppressWarnings("overloads") // exact method references choose the most specific one
public final class RecordRows<R extends Record> extends Rows {

  private RecordRows(Node call, List<String> columns, List<DataType<?>> types) {
    super(of(call, columns, types, false));
  }

  static <R extends Record> RecordRows<R> of(Node call, Class<R> type) {
    List<String> columns = new ArrayList<>();
    List<DataType<?>> types = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      columns.add(component.getName());
      types.add(typeOf(type, component));
    }
    return new RecordRows<>(call, columns, types);
  }

  /** JSON knows no lengths and scales, so that texts and decimals have none. */
  private static DataType<?> typeOf(Class<?> record, RecordComponent component) {
    List<Annotation> qualifiers =
        Arrays.stream(component.getAccessor().getAnnotations())
            .filter(one -> one.annotationType().isAnnotationPresent(TypeQualifier.class))
            .toList();
    if (qualifiers.isEmpty() && component.getType() == String.class) {
      return StandardTypes.TEXT;
    }
    if (qualifiers.isEmpty() && component.getType() == BigDecimal.class) {
      return NumericType.ANY;
    }
    return JavaTypes.find(new TypeRequest(component.getGenericType(), Size.DEFAULT, qualifiers))
        .orElseThrow(() -> unknown(record, component));
  }

  private static QueryException unknown(Class<?> record, RecordComponent component) {
    return new QueryException(
        QueryError.INVALID_QUERY,
        "The component "
            + component.getName()
            + " of "
            + record.getSimpleName()
            + " is a "
            + component.getGenericType().getTypeName()
            + ", expected a type that a column can have. Annotate it with @Jsonb to read it as"
            + " JSON, or leave it out.");
  }

  /**
   * A column of text.
   *
   * @param component a reference to the record's accessor
   * @return the column
   */
  public TextExpr get(TextProperty<R> component) {
    return new TextExpr(member(component));
  }

  /**
   * A column of truth values.
   *
   * @param component a reference to the record's accessor
   * @return the column
   */
  public Condition get(FlagProperty<R> component) {
    return new Condition(member(component));
  }

  /**
   * A column of numbers.
   *
   * @param <N> the type of the numbers
   * @param component a reference to the record's accessor
   * @return the column
   */
  public <N extends Number> NumberExpr<N> get(NumberProperty<R, N> component) {
    return new NumberExpr<>(member(component));
  }

  /**
   * A column.
   *
   * @param <V> the type of its values
   * @param component a reference to the record's accessor
   * @return the column
   */
  public <V> Expr<V> get(Property<R, V> component) {
    return new Expr<>(member(component));
  }

  private Node member(Serializable component) {
    return column(Accessor.named(component).method());
  }
}
