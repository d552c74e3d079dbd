package dev.diglot.robustness;

import static dev.diglot.sql.Functions.count;
import static dev.diglot.sql.Functions.when;
import static dev.diglot.sql.Sql.alias;
import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.OneToMany;
import dev.diglot.database.Database;
import dev.diglot.database.DatabaseBuilder;
import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.engine.StatementListener;
import dev.diglot.error.DiglotException;
import dev.diglot.mapping.Metadata;
import dev.diglot.property.BiFilter;
import dev.diglot.property.BiProperty;
import dev.diglot.property.Filter;
import dev.diglot.property.FlagProperty;
import dev.diglot.property.ManyProperty;
import dev.diglot.property.MapProperty;
import dev.diglot.property.NumberProperty;
import dev.diglot.property.Property;
import dev.diglot.property.TextProperty;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import dev.diglot.reference.RefLoader;
import dev.diglot.reference.RefProperty;
import dev.diglot.session.Call;
import dev.diglot.session.DeleteQuery;
import dev.diglot.session.FetchPath;
import dev.diglot.session.Grouped;
import dev.diglot.session.Joined;
import dev.diglot.session.Query;
import dev.diglot.session.RawQuery;
import dev.diglot.session.Retry;
import dev.diglot.session.Selected;
import dev.diglot.session.Session;
import dev.diglot.session.SessionEnvironment;
import dev.diglot.session.SessionOptions;
import dev.diglot.session.StatelessSession;
import dev.diglot.session.UpdateQuery;
import dev.diglot.session.Work;
import dev.diglot.sql.CaseExpr;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Expr;
import dev.diglot.sql.Functions;
import dev.diglot.sql.NumberExpr;
import dev.diglot.sql.Ordering;
import dev.diglot.sql.Path;
import dev.diglot.sql.RefExpr;
import dev.diglot.sql.Root;
import dev.diglot.sql.Rows;
import dev.diglot.sql.Sort;
import dev.diglot.sql.Sql;
import dev.diglot.sql.Subquery;
import dev.diglot.sql.TextExpr;
import dev.diglot.sql.tree.Node;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every parameter of every public entry point that does not say {@code @Nullable} refuses null at
 * once, with words, before anything is sent.
 */
class NullArgumentsTest {
  @AutoClose private static final TestDatabase DATABASE = TestDatabase.of(Thing.class);

  @Entity
  static class Thing {
    @Id private int id;
    private String name = "";
    private boolean active;
    @ManyToOne private @Nullable Ref<Thing> parent;

    @OneToMany(mappedBy = "parent")
    private List<Thing> children = new ArrayList<>();

    @Nullable Integer id() {
      return id;
    }

    String name() {
      return name;
    }

    Boolean active() {
      return active;
    }

    @Nullable Ref<Thing> parent() {
      return parent;
    }

    List<Thing> children() {
      return children;
    }
  }

  private static final class NumbersUpTo extends Rows {
    private NumbersUpTo() {
      super(of(Functions.value(1).node(), List.of("number"), null, false));
    }
  }

  private static final Set<Class<?>> INTERNAL = Set.of(SessionEnvironment.class, RefLoader.class);

  private static final Map<Class<?>, Object> SAMPLES = samples();

  private static Map<Class<?>, Object> samples() {
    Map<Class<?>, Object> all = new LinkedHashMap<>();
    TextProperty<Thing> name = Thing::name;
    NumberProperty<Thing, Integer> id = Thing::id;
    FlagProperty<Thing> active = Thing::active;
    RefProperty<Thing, Thing> parent = Thing::parent;
    ManyProperty<Thing, Thing> children = Thing::children;
    Property<Thing, String> property = Thing::name;
    Ordering<Thing> ordering = Thing::name;
    Filter<Thing> filter = Thing::active;
    all.put(TextProperty.class, name);
    all.put(Rows.class, new NumbersUpTo());
    all.put(NumberProperty.class, id);
    all.put(FlagProperty.class, active);
    all.put(RefProperty.class, parent);
    all.put(ManyProperty.class, children);
    all.put(Property.class, property);
    all.put(Ordering.class, ordering);
    all.put(Filter.class, filter);
    BiFilter<Thing, Thing> both = (one, other) -> one == other;
    BiProperty<Thing, Thing, String> pair = (one, other) -> one.name();
    all.put(BiFilter.class, both);
    all.put(BiProperty.class, pair);
    all.put(Class.class, Thing.class);
    all.put(Root.class, Root.of(Thing.class));
    all.put(Condition.class, col(Thing::active));
    all.put(TextExpr.class, col(Thing::name));
    all.put(NumberExpr.class, col(Thing::id));
    all.put(RefExpr.class, col(Thing::parent));
    all.put(Subquery.class, Root.of(Thing.class).select(count()));
    all.put(CaseExpr.class, when(col(Thing::active), "a"));
    all.put(Expr.class, col(Thing::name));
    all.put(Sort.class, col(Thing::name).asc());
    all.put(Node.class, col(Thing::name).node());
    all.put(FetchPath.class, FetchPath.path(children));
    all.put(Ref.class, Ref.to(Thing.class, 1));
    all.put(Lazy.class, Lazy.of("x"));
    all.put(Retry.class, Retry.never());
    all.put(SessionOptions.class, SessionOptions.defaults());
    all.put(Metadata.class, DATABASE.database().metadata());
    all.put(Dialect.class, new H2Dialect());
    all.put(DataSource.class, new JdbcDataSource());
    all.put(StatementListener.class, StatementListener.none());
    all.put(Clock.class, Clock.systemUTC());
    all.put(Duration.class, Duration.ofSeconds(1));
    all.put(MethodHandles.Lookup.class, MethodHandles.lookup());
    all.put(Work.class, (Work<RuntimeException>) session -> {});
    all.put(Call.class, (Call<Object, RuntimeException>) session -> 1);
    all.put(UnaryOperator.class, UnaryOperator.identity());
    all.put(Function.class, (Function<Root<Thing>, Object>) root -> col(Thing::active));
    all.put(String.class, "x");
    all.put(Number.class, 1);
    all.put(Collection.class, List.of(new Thing()));
    all.put(Object.class, new Thing());
    return all;
  }

  /** The public types with the way to one instance, null for static methods. */
  private Map<Class<?>, @Nullable Function<Session, ?>> entryPoints() {
    Map<Class<?>, @Nullable Function<Session, ?>> points = new LinkedHashMap<>();
    points.put(Session.class, session -> session);
    points.put(StatelessSession.class, Session::stateless);
    points.put(Database.class, session -> DATABASE.database());
    points.put(DatabaseBuilder.class, session -> Database.builder());
    points.put(Metadata.class, Session::metadata);
    points.put(Query.class, session -> session.query(Thing.class));
    points.put(Selected.class, session -> session.query(Thing.class).select(count()));
    points.put(Grouped.class, session -> session.query(Thing.class).groupBy(Thing::name));
    points.put(RawQuery.class, session -> session.sql("select 1"));
    points.put(
        Joined.class,
        session -> session.query(Thing.class).join(Thing.class, (one, other) -> one == other));
    points.put(UpdateQuery.class, session -> session.update(Thing.class));
    points.put(DeleteQuery.class, session -> session.delete(Thing.class));
    points.put(FetchPath.class, session -> SAMPLES.get(FetchPath.class));
    points.put(Expr.class, session -> SAMPLES.get(Expr.class));
    points.put(TextExpr.class, session -> SAMPLES.get(TextExpr.class));
    points.put(NumberExpr.class, session -> SAMPLES.get(NumberExpr.class));
    points.put(Condition.class, session -> SAMPLES.get(Condition.class));
    points.put(RefExpr.class, session -> SAMPLES.get(RefExpr.class));
    points.put(Subquery.class, session -> SAMPLES.get(Subquery.class));
    points.put(CaseExpr.class, session -> SAMPLES.get(CaseExpr.class));
    points.put(Path.class, session -> alias(Thing.class, "t"));
    points.put(Root.class, session -> alias(Thing.class, "t"));
    points.put(Sql.class, null);
    points.put(Functions.class, null);
    points.put(Ref.class, session -> SAMPLES.get(Ref.class));
    points.put(Retry.class, session -> Retry.never());
    points.put(SessionOptions.class, session -> SessionOptions.defaults());
    return points;
  }

  @TestFactory
  Stream<DynamicTest> nullIsRefusedWhereverItIsNotAllowed() {
    List<DynamicTest> tests = new ArrayList<>();
    entryPoints()
        .forEach(
            (type, instance) ->
                Arrays.stream(type.getDeclaredMethods())
                    .filter(m -> Modifier.isPublic(m.getModifiers()) && !m.isSynthetic())
                    .filter(m -> !m.getName().equals("equals") && !isForDiglotItself(m))
                    .sorted(Comparator.comparing(Method::toString))
                    .forEach(method -> add(tests, method, instance)));
    assertThat(tests).hasSizeGreaterThan(200);
    return tests.stream();
  }

  /** Whether a method is public only because another package of Diglot calls it. */
  private static boolean isForDiglotItself(Method method) {
    return Arrays.stream(method.getParameterTypes()).anyMatch(INTERNAL::contains);
  }

  private void add(
      List<DynamicTest> tests, Method method, @Nullable Function<Session, ?> instance) {
    for (int i = 0; i < method.getParameterCount(); i++) {
      int index = i;
      if (!method.getParameterTypes()[i].isPrimitive() && !isNullable(method, i)) {
        tests.add(
            DynamicTest.dynamicTest(
                name(method) + ", argument " + (i + 1), () -> refuses(method, index, instance)));
      }
    }
  }

  private static String name(Method method) {
    String parameters =
        String.join(
            ", ", Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList());
    return method.getDeclaringClass().getSimpleName()
        + "."
        + method.getName()
        + "("
        + parameters
        + ")";
  }

  private static boolean isNullable(Method method, int index) {
    return Arrays.stream(method.getAnnotatedParameterTypes()[index].getAnnotations())
        .anyMatch(annotation -> annotation.annotationType().getSimpleName().equals("Nullable"));
  }

  private void refuses(Method method, int nullAt, @Nullable Function<Session, ?> instance)
      throws IllegalAccessException {
    try (Session session = DATABASE.database().openSession()) {
      Object target = instance == null ? null : instance.apply(session);
      Object[] arguments = new Object[method.getParameterCount()];
      for (int i = 0; i < arguments.length; i++) {
        arguments[i] = i == nullAt ? null : sample(method.getParameterTypes()[i]);
      }
      DATABASE.forgetSent();
      try {
        Object result = method.invoke(target, arguments);
        throw new AssertionError("null was taken, and the result was " + result);
      } catch (InvocationTargetException refused) {
        assertThat(refused.getCause())
            .isInstanceOfAny(
                NullPointerException.class, DiglotException.class, IllegalArgumentException.class);
        assertThat(refused.getCause().getMessage()).isNotBlank();
      }
      assertThat(DATABASE.sent()).isEmpty();
    }
  }

  private static Object sample(Class<?> type) {
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    if (type.isPrimitive()) {
      return type == boolean.class ? (Object) true : type == char.class ? (Object) '!' : one(type);
    }
    if (type.getSimpleName().startsWith("Fn")) {
      return Proxy.newProxyInstance(
          type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> 1);
    }
    if (type == MapProperty.class) {
      MapProperty<Map<String, String>, String> same = map -> map;
      return same;
    }
    Object sample = SAMPLES.get(type);
    if (sample == null) {
      throw new AssertionError("The test has no sample of " + type);
    }
    return sample;
  }

  private static Object one(Class<?> type) {
    Map<Class<?>, Object> ones = new HashMap<>();
    ones.put(int.class, 1);
    ones.put(long.class, 1L);
    return ones.get(type);
  }
}
