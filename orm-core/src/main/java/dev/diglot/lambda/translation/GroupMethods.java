package dev.diglot.lambda.translation;

import dev.diglot.lambda.Call;
import dev.diglot.lambda.MethodTranslations;
import dev.diglot.lambda.Term;
import dev.diglot.lambda.TranslationRegistry;
import dev.diglot.lambda.ValueTerm;
import dev.diglot.property.NumberProperty;
import dev.diglot.property.Property;
import dev.diglot.sql.Group;
import dev.diglot.sql.tree.AggregateNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Operator;
import dev.diglot.sql.tree.Operators;
import dev.diglot.type.DataType;
import dev.diglot.type.StandardTypes;
import java.lang.invoke.MethodType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the methods of {@link Group} mean in the database. */
public final class GroupMethods implements MethodTranslations {

  /** Creates the translations. */
  public GroupMethods() {}

  @Override
  public void contribute(TranslationRegistry registry) {
    registry
        .method(Group.class, "count")
        .always(
            call ->
                call.value(
                    new AggregateNode(Operators.COUNT, false, List.of(), StandardTypes.BIGINT)));
    over(registry, "count", Property.class, Operators.COUNT, false, StandardTypes.BIGINT);
    over(registry, "countDistinct", Property.class, Operators.COUNT, true, StandardTypes.BIGINT);
    over(registry, "sum", NumberProperty.class, Operators.SUM, false, null);
    over(registry, "average", NumberProperty.class, Operators.AVERAGE, false, StandardTypes.DOUBLE);
    over(registry, "min", Property.class, Operators.MIN, false, null);
    over(registry, "max", Property.class, Operators.MAX, false, null);
  }

  private static void over(
      TranslationRegistry registry,
      String name,
      Class<?> property,
      Operator function,
      boolean distinct,
      @Nullable DataType<?> type) {
    registry
        .method(Group.class, name, property)
        .always(call -> aggregate(call, function, distinct, type));
  }

  private static ValueTerm aggregate(
      Call call, Operator function, boolean distinct, @Nullable DataType<?> type) {
    Term value = call.apply(call.argument(0), call.receiver());
    Node aggregate = new AggregateNode(function, distinct, List.of(call.node(value)), type);
    return type == null
        ? ValueTerm.of(aggregate, MethodType.methodType(value.type()).wrap().returnType())
        : call.value(aggregate);
  }
}
