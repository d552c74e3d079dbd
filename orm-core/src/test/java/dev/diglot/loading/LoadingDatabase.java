package dev.diglot.loading;

import dev.diglot.dialect.Dialect;
import dev.diglot.dialect.RenderedSql;
import dev.diglot.engine.ConnectionSource;
import dev.diglot.engine.DialectSetup;
import dev.diglot.engine.Execution;
import dev.diglot.engine.PoolOptions;
import dev.diglot.engine.StatementListener;
import dev.diglot.engine.StatementRunner;
import dev.diglot.engine.Transaction;
import dev.diglot.engine.TransactionOptions;
import dev.diglot.mapping.ColumnMapping;
import dev.diglot.mapping.EntityType;
import dev.diglot.mapping.Metadata;
import dev.diglot.mapping.ToManyAttribute;
import dev.diglot.mapping.ToOneAttribute;
import dev.diglot.query.CompiledQuery;
import dev.diglot.query.CompiledReturning;
import dev.diglot.query.CompiledWrite;
import dev.diglot.query.QueryRunner;
import dev.diglot.query.RawSelect;
import dev.diglot.schema.SchemaChange;
import dev.diglot.schema.SchemaPlan;
import dev.diglot.session.Queries;
import dev.diglot.session.Query;
import dev.diglot.sql.Root;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** A real H2 database, and sessions that only load: what loading needs and nothing else. */
final class LoadingDatabase implements AutoCloseable {
  private final Metadata metadata;
  private final LoadPlans plans;
  private final ConnectionSource source;
  private final Dialect dialect;
  private final List<Execution> executed = new ArrayList<>();
  private final StatementListener recorder = executed::add;

  LoadingDatabase(Class<?>... entities) {
    metadata = Metadata.of(entities);
    plans = new LoadPlans(metadata);
    DialectSetup setup = new DialectSetup(null);
    source =
        ConnectionSource.pool(
            PoolOptions.of("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1"), setup);
    dialect = detect(source, setup);
    try (Transaction transaction = transaction()) {
      for (SchemaChange change : SchemaPlan.create(metadata.schema())) {
        dialect.ddl().render(change).forEach(transaction.statements()::execute);
      }
      transaction.commit();
    }
  }

  private static Dialect detect(ConnectionSource source, DialectSetup setup) {
    try {
      source.open().close();
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
    return setup.dialect();
  }

  private Transaction transaction() {
    return new Transaction(source, dialect, TransactionOptions.DEFAULT, recorder);
  }

  void write(String... statements) {
    try (Transaction transaction = transaction()) {
      for (String sql : statements) {
        transaction.statements().execute(sql);
      }
      transaction.commit();
    }
  }

  Metadata metadata() {
    return metadata;
  }

  TestSession session() {
    return new TestSession(true);
  }

  TestSession stateless() {
    return new TestSession(false);
  }

  @Override
  public void close() {
    source.close();
  }

  /** A session that loads. */
  final class TestSession implements LoadContext, QueryRunner, AutoCloseable {
    private final boolean manages;
    private final Map<EntityType<?>, Map<Object, Entry>> entries = new HashMap<>();
    private final Transaction transaction = transaction();
    private final Loader loader = new Loader(this, plans);
    private final List<PendingLinks.Link> added = new ArrayList<>();
    private final List<PendingLinks.Link> removed = new ArrayList<>();
    private int number;
    private boolean open = true;
    private boolean strict;

    private TestSession(boolean manages) {
      this.manages = manages;
    }

    private final class Entry {
      private final Object entity;
      private Object[] row;
      private int seen = number;

      Entry(Object entity, Object[] row) {
        this.entity = entity;
        this.row = row;
      }
    }

    <T> Query<T> query(Class<T> type) {
      return Queries.query(this, Root.of(type));
    }

    Loader loader() {
      return loader;
    }

    void strict() {
      strict = true;
    }

    void nextTransaction() {
      transaction.commit();
      number++;
    }

    void pendingAdd(Object owner, Object element) {
      added.add(new PendingLinks.Link(owner, element));
    }

    void pendingRemove(Object owner, Object element) {
      removed.add(new PendingLinks.Link(owner, element));
    }

    /** The statements since the last call, long lists of binds shortened. */
    List<String> statements() {
      List<String> taken =
          executed.stream().map(run -> run.sql().replaceAll("(, \\?)+", ", ..")).toList();
      executed.clear();
      return taken;
    }

    Object[] snapshotOf(Object entity) {
      return entries.values().stream()
          .flatMap(byKey -> byKey.values().stream())
          .filter(entry -> entry.entity == entity)
          .findFirst()
          .orElseThrow()
          .row;
    }

    @Override
    public void close() {
      open = false;
      transaction.close();
    }

    @Override
    public Metadata metadata() {
      return metadata;
    }

    @Override
    public <R> List<R> list(CompiledQuery<R> query) {
      return loader.list(query);
    }

    @Override
    public <R> List<R> list(CompiledReturning<R> write) {
      return loader.list(write.statement(), write.shape(), () -> {});
    }

    @Override
    public <R> Stream<R> stream(CompiledQuery<R> query) {
      return loader.stream(query);
    }

    @Override
    public <R> List<R> list(RawSelect<R> query) {
      return loader.list(query);
    }

    @Override
    public <R> Stream<R> stream(RawSelect<R> query) {
      return loader.stream(query);
    }

    @Override
    public long execute(CompiledWrite write) {
      throw new UnsupportedOperationException();
    }

    @Override
    public long execute(RenderedSql sql, boolean noFlush) {
      return transaction.statements().update(sql);
    }

    @Override
    public StatementRunner runner() {
      return transaction.statements();
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public boolean isStrict() {
      return strict;
    }

    @Override
    public boolean managesEntities() {
      return manages;
    }

    private Entry entry(EntityType<?> type, Object key) {
      return entries.getOrDefault(type, Map.of()).get(key);
    }

    @Override
    public Object managed(EntityType<?> type, Object key) {
      Entry entry = entry(type, key);
      return entry == null ? null : entry.entity;
    }

    @Override
    public boolean isCurrent(EntityType<?> type, Object key) {
      return entry(type, key).seen == number;
    }

    @Override
    public Object[] snapshot(EntityType<?> type, Object key) {
      return entry(type, key).row;
    }

    @Override
    public boolean inverseRead(
        EntityType<?> type, Object key, ToOneAttribute inverse, Object value) {
      return true;
    }

    @Override
    public ManagedInstances instances(EntityType<?> type, boolean watched) {
      return new ManagedInstances() {
        @Override
        public Object find(Object key) {
          return managed(type, key);
        }

        @Override
        public void add(Object key, Object entity) {
          Object[] row = watched ? new Object[type.columns().size()] : null;
          if (row != null) {
            type.snapshot().take(entity, row, 0);
            row[type.idColumns().get(0).index()] = key;
          }
          loaded(type, key, entity, row);
        }
      };
    }

    @Override
    public void loaded(EntityType<?> type, Object key, Object entity, Object[] row) {
      entries.computeIfAbsent(type, unused -> new HashMap<>()).put(key, new Entry(entity, row));
    }

    @Override
    public void refreshed(EntityType<?> type, Object key, Object entity, Object[] row) {
      Entry entry = entry(type, key);
      entry.row = row;
      entry.seen = number;
    }

    @Override
    public void columnLoaded(EntityType<?> type, Object key, ColumnMapping column, Object value) {
      entry(type, key).row[column.index()] = value;
    }

    @Override
    public PendingLinks pendingLinks(EntityType<?> owner, ToManyAttribute attribute) {
      return new PendingLinks(added, removed);
    }
  }
}
