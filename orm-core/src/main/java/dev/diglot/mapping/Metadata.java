package dev.diglot.mapping;

import dev.diglot.dialect.Dialect;
import dev.diglot.error.MappingError;
import dev.diglot.error.MappingException;
import dev.diglot.error.MappingProblem;
import dev.diglot.reference.EntityKeys;
import dev.diglot.schema.Schema;
import dev.diglot.schema.SchemaPlan;
import dev.diglot.schema.Table;
import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The mapped classes and their tables, bound to no database. Immutable and safe to share between
 * threads.
 */
public final class Metadata {
  private final EntityRegistry entities;
  private final Schema schema;
  private final MappingView view;

  private Metadata(MetadataBuilder builder) {
    this.entities = builder.entities();
    this.schema = builder.schema();
    this.view = builder.view();
    for (EntityType<?> type : entities.all()) {
      EntityKeys.register(type.javaType(), type.entityKey());
      MappedClasses.register(type);
    }
  }

  /**
   * Maps classes. Private members are reached when the classes are on the class path, or when their
   * module opens their packages to {@code dev.diglot.core}.
   *
   * @param classes the entities
   * @return the metadata
   * @throws MappingException with every problem found in any of the classes
   */
  public static Metadata of(Class<?>... classes) {
    return of(MethodHandles.lookup(), classes);
  }

  /**
   * Maps classes of a module that opens nothing.
   *
   * @param lookup {@code MethodHandles.lookup()}, called in the module of the classes
   * @param classes the entities
   * @return the metadata
   * @throws MappingException with every problem found in any of the classes
   */
  public static Metadata of(MethodHandles.Lookup lookup, Class<?>... classes) {
    Objects.requireNonNull(lookup, "lookup");
    for (Class<?> entity : classes) {
      Objects.requireNonNull(entity, "class");
    }
    return new Metadata(new MetadataBuilder(lookup, List.of(classes)));
  }

  /**
   * The tables, each after the tables that it refers to.
   *
   * @return the tables of entities and the join tables
   */
  public List<Table> sortedTables() {
    return schema.sortedTables();
  }

  /**
   * The table of a name.
   *
   * @param name the name, alone or after its schema and a dot
   * @return the table
   * @throws dev.diglot.error.SchemaException when there is none
   */
  public Table table(String name) {
    return schema.table(name);
  }

  /**
   * The table of an entity.
   *
   * @param entity the mapped class
   * @return the table
   * @throws MappingException when the class is not mapped
   */
  public Table table(Class<?> entity) {
    return entity(entity).table();
  }

  /**
   * The mapping of a class.
   *
   * @param <T> the class
   * @param type the class
   * @return the mapping
   * @throws MappingException when the class is not mapped
   */
  @SuppressWarnings("unchecked")
  public <T> EntityType<T> entity(Class<T> type) {
    EntityType<?> found = entities.find(type);
    if (found == null) {
      throw unknown(type);
    }
    return (EntityType<T>) found;
  }

  /**
   * The mapping of a class, if it has one.
   *
   * @param type the class
   * @return the mapping, or null
   */
  public @Nullable EntityType<?> find(Class<?> type) {
    return entities.find(Objects.requireNonNull(type, "type"));
  }

  /**
   * What is mapped, as far as the translation of Java code needs it.
   *
   * @return the view
   */
  public MappingView view() {
    return view;
  }

  private MappingException unknown(Class<?> type) {
    List<String> known = entities.all().stream().map(EntityType::name).toList();
    return new MappingException(
        MappingError.UNKNOWN_ENTITY,
        List.of(
            new MappingProblem(
                type.getSimpleName(),
                "",
                type.getName() + " is not mapped; the mapped classes are " + known + ".",
                "add it to Metadata.of(…).")));
  }

  /**
   * The mappings of all classes.
   *
   * @return the mappings in the order in which the classes were given
   */
  public Collection<EntityType<?>> entities() {
    return entities.all();
  }

  /**
   * All tables and sequences.
   *
   * @return the schema
   */
  public Schema schema() {
    return schema;
  }

  /**
   * The statements that create everything, without a database.
   *
   * @param dialect the database to write for
   * @return the statements in order, each ended by a semicolon and a line break
   * @throws dev.diglot.error.UnsupportedFeatureException when the database lacks something
   */
  public String ddl(Dialect dialect) {
    return SchemaPlan.create(schema).stream()
        .flatMap(change -> dialect.ddl().render(change).stream())
        .map(statement -> statement + ";\n")
        .collect(Collectors.joining());
  }

  @Override
  public String toString() {
    return schema.toString();
  }
}
