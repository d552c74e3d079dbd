package dev.diglot.query;

import static dev.diglot.sql.Sql.col;
import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.ComparatorOf;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.dialect.h2.H2Dialect;
import dev.diglot.mapping.Metadata;
import dev.diglot.query.Shop.Customer;
import dev.diglot.query.Shop.Purchase;
import dev.diglot.query.Shop.Status;
import dev.diglot.reference.Ref;
import dev.diglot.session.Queries;
import dev.diglot.session.Query;
import dev.diglot.session.Results;
import dev.diglot.session.Selected;
import dev.diglot.sql.Root;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A statement is compiled once for each shape, and every query binds its own values. */
class StatementCacheTest {
  private final Dialect dialect = new H2Dialect();
  private final Metadata metadata = Metadata.of(MethodHandles.lookup(), Shop.CLASSES);
  private final Keeping keeping = new Keeping(metadata, new StatementCache(metadata, dialect));

  record Named(Integer id, String name) {}

  /** Answers nothing and remembers the statements. */
  private record Keeping(Metadata metadata, StatementCache cache, List<CompiledQuery<?>> sent)
      implements QueryRunner {

    Keeping(Metadata metadata, StatementCache cache) {
      this(metadata, cache, new ArrayList<>());
    }

    @Override
    public <R> List<R> list(CompiledQuery<R> query) {
      sent.add(query);
      return List.of();
    }

    @Override
    public <R> Stream<R> stream(CompiledQuery<R> query) {
      return list(query).stream();
    }

    @Override
    public long execute(CompiledWrite write) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <R> List<R> list(CompiledReturning<R> write) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <R> List<R> list(RawSelect<R> query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <R> Stream<R> stream(RawSelect<R> query) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long execute(RenderedSql sql, boolean noFlush) {
      throw new UnsupportedOperationException();
    }
  }

  private Query<Customer> customers() {
    return Queries.query(keeping, Root.of(Customer.class));
  }

  private RenderedSql sent(Results<?> query) {
    query.list();
    return keeping.sent().get(keeping.sent().size() - 1).rendered(dialect);
  }

  private static List<@Nullable Object> values(RenderedSql sql) {
    List<@Nullable Object> values = new ArrayList<>();
    sql.binds().forEach(bind -> values.add(bind.value()));
    return values;
  }

  /** The last two queries share one select: neither was compiled. */
  private boolean lastTwoWereKept() {
    int last = keeping.sent().size() - 1;
    CompiledQuery<?> earlier = keeping.sent().get(last - 1);
    CompiledQuery<?> later = keeping.sent().get(last);
    return earlier.rendered(dialect).text().equals(later.rendered(dialect).text())
        && later.select() == earlier.select();
  }

  private Selected<Integer> byName(@Nullable String name) {
    return customers().where(c -> Objects.equals(c.name(), name)).limit(5).select(Customer::id);
  }

  @Entity
  record Mailbox(@Id int id, String address) {

    @ComparatorOf("address")
    static String key(String address) {
      return address.toLowerCase(Locale.ROOT);
    }
  }

  @Test
  void aStatementIsFilledWithTheKeysOfEachQuery() {
    Metadata mailboxes = Metadata.of(MethodHandles.lookup(), Mailbox.class);
    Keeping kept = new Keeping(mailboxes, new StatementCache(mailboxes, dialect));
    for (String address : List.of("ANN", "BOB", "CID")) {
      Queries.query(kept, Root.of(Mailbox.class)).where(col(Mailbox::address).eq(address)).list();
    }
    List<CompiledQuery<?>> sent = kept.sent();
    assertThat(sent.get(2).select()).isSameAs(sent.get(1).select());
    assertThat(values(sent.get(0).rendered(dialect))).containsExactly("ann");
    assertThat(values(sent.get(1).rendered(dialect))).containsExactly("bob");
    assertThat(values(sent.get(2).rendered(dialect))).containsExactly("cid");
  }

  @Test
  void aLambdaIsFilledWithTheValuesOfEachQuery() {
    sent(byName("Ann"));
    RenderedSql bob = sent(byName("Bob"));
    RenderedSql cid = sent(byName("Cid"));
    assertThat(values(bob)).containsExactly("Bob", 5L);
    assertThat(values(cid)).containsExactly("Cid", 5L);
    assertThat(cid.text()).isEqualTo("select c.id from customer c where c.name = ? limit ?");
    assertThat(lastTwoWereKept()).isTrue();
  }

  @Test
  void nullIsAnotherShape() {
    sent(byName("Ann"));
    assertThat(sent(byName(null)).text())
        .isEqualTo("select c.id from customer c where c.name is null limit ?");
    assertThat(values(sent(byName("Bob")))).containsExactly("Bob", 5L);
  }

  @Test
  void equalValuesInOtherClausesAreOtherShapes() {
    assertThat(sent(customers().limit(5).select(Customer::id)).text())
        .isEqualTo("select c.id from customer c limit ?");
    assertThat(sent(customers().offset(5).select(Customer::id)).text())
        .isEqualTo("select c.id from customer c offset ?");
  }

  private Query<Customer> typed(String name, Number least) {
    return customers()
        .where(col(Customer::name).eq(name).and(col(Customer::id).ge(least.longValue())));
  }

  @Test
  void typedExpressionsAreKeptToo() {
    sent(typed("a", 1));
    sent(typed("b", 2));
    assertThat(values(sent(typed("c", 3)))).containsExactly("c", 3);
    assertThat(lastTwoWereKept()).isTrue();
    assertThat(values(sent(typed("d", 5_000_000_000L)))).containsExactly("d", 5_000_000_000L);
  }

  @Test
  void whatIsSelectedAndHowIsPartOfTheShape() {
    sent(byName("a"));
    assertThat(
            sent(customers().where(c -> c.isActive()).select(c -> new Named(c.id(), c.name())))
                .text())
        .isEqualTo("select c.id, c.name from customer c where c.active");
    assertThat(sent(customers().where(c -> c.isActive()).distinct().select(Customer::id)).text())
        .isEqualTo("select distinct c.id from customer c where c.active");
    assertThat(sent(customers().orderBy(Customer::name).select(Customer::id)).text())
        .isEqualTo("select c.id from customer c order by c.name");
    assertThat(sent(customers().orderBy(col(Customer::name).desc()).select(Customer::id)).text())
        .isEqualTo("select c.id from customer c order by c.name desc");
  }

  private RenderedSql ofCustomer(int id, Status status) {
    Ref<Customer> customer = Ref.to(Customer.class, id);
    return sent(
        Queries.query(keeping, Root.of(Purchase.class))
            .where(col(Purchase::customer).eq(customer))
            .where(p -> p.status() == status)
            .select(Purchase::id));
  }

  @Test
  void referencesAndEnumsAreFilledByKeyAndName() {
    ofCustomer(1, Status.OPEN);
    ofCustomer(2, Status.OPEN);
    assertThat(values(ofCustomer(3, Status.SHIPPED))).containsExactly(3, Status.SHIPPED);
    assertThat(lastTwoWereKept()).isTrue();
  }

  private RenderedSql amongst(List<String> names) {
    return sent(customers().where(c -> names.contains(c.name())).select(Customer::id));
  }

  @Test
  void listsOfAnyLengthAreAskedForAsTheyAre() {
    amongst(List.of("a", "b"));
    assertThat(values(amongst(List.of("c", "d")))).containsExactly("c", "d");
    assertThat(values(amongst(List.of("e")))).containsExactly("e");
    assertThat(amongst(List.of()).text()).contains("where 1 = 0");
  }

  @Test
  void theNumberOfKeptStatementsIsBounded() {
    for (int i = 0; i < 1_200; i++) {
      sent(customers().where(col(Customer::name).in(java.util.Collections.nCopies(i + 1, "x"))));
    }
    assertThat(keeping.cache().size()).isLessThanOrEqualTo(1_000);
  }

  @Test
  void countingAndAskingWhetherAreShapesOfTheirOwn() {
    Query<Customer> some = customers().where(c -> c.name().length() > 3);
    some.exists();
    assertThat(keeping.sent().get(0).rendered(dialect).text()).startsWith("select 1 from");
    assertThat(sent(some).text()).startsWith("select c.id, c.name");
  }

  @Test
  void metadataIsNotKeptByTheCallSitesThatAskedForIt() throws InterruptedException {
    WeakReference<Metadata> other = new WeakReference<>(asked());
    for (int i = 0; i < 50 && other.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(other.get()).isNull();
  }

  /** An entity that code of another loader can name. */
  @Entity
  public static class Planet {
    @Id private int id;
    private int moons;

    public int id() {
      return id;
    }

    public int moons() {
      return moons;
    }
  }

  /** Code that is loaded and dropped while the database lives on. */
  public static final class Plugin implements Function<Query<Planet>, Results<?>> {

    /** What the plugin makes of a row. */
    record Line(int id) {}

    @Override
    public Results<?> apply(Query<Planet> planets) {
      return planets.where(p -> p.moons() > 1).select(p -> new Line(p.id()));
    }
  }

  /** Defines the plugin itself, and asks for everything else. */
  private static final class PluginLoader extends ClassLoader {
    PluginLoader() {
      super(StatementCacheTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (!name.startsWith(Plugin.class.getName())) {
        return super.loadClass(name, resolve);
      }
      Class<?> known = findLoadedClass(name);
      return known == null ? define(name) : known;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream file = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = Objects.requireNonNull(file).readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException unreadable) {
        throw new ClassNotFoundException(name, unreadable);
      }
    }
  }

  @Test
  void theLoaderOfACallSiteIsDroppedWhileTheDatabaseLives() throws Exception {
    Metadata planets = Metadata.of(MethodHandles.lookup(), Planet.class);
    Keeping database = new Keeping(planets, new StatementCache(planets, dialect));
    WeakReference<ClassLoader> dropped = new WeakReference<>(plugged(database));
    for (int i = 0; i < 50 && dropped.get() != null; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(dropped.get()).isNull();
    assertThat(database.cache().size()).isPositive();
  }

  @SuppressWarnings("unchecked")
  private ClassLoader plugged(Keeping database) throws ReflectiveOperationException {
    ClassLoader loader = new PluginLoader();
    Object plugin = loader.loadClass(Plugin.class.getName()).getDeclaredConstructor().newInstance();
    assertThat(plugin.getClass()).isNotEqualTo(Plugin.class);
    for (int i = 0; i < 3; i++) {
      ((Function<Query<Planet>, Results<?>>) plugin)
          .apply(Queries.query(database, Root.of(Planet.class)))
          .list();
    }
    List<CompiledQuery<?>> sent = database.sent();
    assertThat(sent.get(2).rendered(dialect).text())
        .isEqualTo("select p.id from planet p where p.moons > 1");
    assertThat(sent.get(2).select()).isSameAs(sent.get(1).select());
    sent.clear();
    return loader;
  }

  private Metadata asked() {
    Metadata other = Metadata.of(MethodHandles.lookup(), Shop.CLASSES);
    Keeping runner = new Keeping(other, new StatementCache(other, dialect));
    Queries.query(runner, Root.of(Customer.class))
        .where(c -> c.isActive())
        .select(c -> new Named(c.id(), c.name()))
        .list();
    return other;
  }
}
