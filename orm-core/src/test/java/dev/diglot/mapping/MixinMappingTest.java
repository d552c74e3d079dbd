package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import dev.diglot.annotation.Check;
import dev.diglot.annotation.Column;
import dev.diglot.annotation.Computed;
import dev.diglot.annotation.Entity;
import dev.diglot.annotation.ExpressionOf;
import dev.diglot.annotation.Hybrid;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.Index;
import dev.diglot.annotation.ManyToOne;
import dev.diglot.annotation.MappedSuperclass;
import dev.diglot.mixin.Timestamps;
import dev.diglot.reference.Ref;
import dev.diglot.sql.Condition;
import dev.diglot.sql.Root;
import dev.diglot.sql.TextExpr;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MixinMappingTest {

  private final Metadata metadata = Metadata.of(User.class, Login.class, Node.class, Badge.class);

  @Test
  void anAnnotatedAccessorMapsTheFieldOfItsName() {
    EntityType<User> user = metadata.entity(User.class);

    assertThat(user.table().column("username").orElseThrow().type().size().length()).isEqualTo(200);
    assertThat(user.table().uniqueConstraints()).hasSize(1);
  }

  @Test
  void columnsKeepTheOrderOfTheFields() {
    assertThat(metadata.entity(User.class).columns())
        .extracting(ColumnMapping::name)
        .containsExactly("id", "tenant", "created_at", "username", "updated_at", "age");
  }

  @Test
  void recordsDeclareTheComponent() {
    assertThat(metadata.table(Login.class).column("username").orElseThrow().type().size().length())
        .isEqualTo(200);
  }

  @Test
  void theFieldsOwnAnnotationWins() {
    assertThat(metadata.table(Badge.class).column("label").orElseThrow().type().size().length())
        .isEqualTo(7);
  }

  @Test
  void timestampsComeFromTheClock() {
    ColumnMapping created = (column(User.class, "created_at"));
    ColumnMapping updated = column(User.class, "updated_at");

    assertThat(created.column().defaultValue()).isNotNull();
    assertThat(created.updatable()).isFalse();
    assertThat(updated.column().onUpdate()).isNotNull();
    assertThat(updated.column().nullable()).isFalse();
  }

  @Test
  void genericMixinsAreBoundByTheField() {
    ToOneAttribute parent = (ToOneAttribute) metadata.entity(Node.class).find("getParent");

    assertThat(parent.target()).isSameAs(metadata.entity(Node.class));
  }

  @Test
  void genericSuperclassesAreBoundByTheClass() {
    assertThat(metadata.entity(Badge.class).idColumns().get(0).type().javaType())
        .isEqualTo(Long.class);
  }

  @Test
  void mixinsBringHybridsAndComputedProperties() {
    EntityType<User> user = metadata.entity(User.class);

    assertThat(user.find("isKnown")).isInstanceOf(HybridAttribute.class);
    assertThat(((HybridAttribute) user.find("isKnown")).template().self().entity())
        .isEqualTo(User.class);
    assertThat(metadata.entity(Badge.class).computed())
        .extracting(ComputedAttribute::name)
        .containsExactly("shout");
  }

  @Test
  void aClassReplacesTheExpressionOfItsMixin() {
    HybridAttribute known = (HybridAttribute) metadata.entity(Login.class).find("isKnown");

    assertThat(known.template().node()).isEqualTo(Login.condition);
  }

  @Test
  void mixinsBringChecksAndIndexes() {
    assertThat(metadata.table(User.class).checks())
        .extracting(check -> check.name())
        .containsExactly("ck_user_1");
    assertThat(metadata.table(User.class).indexes())
        .extracting(index -> index.name())
        .containsExactly("ix_user_username");
  }

  private ColumnMapping column(Class<?> type, String name) {
    return metadata.entity(type).columns().stream()
        .filter(column -> column.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  @Index(columns = "username")
  @Check("username <> ''")
  interface HasUsername {
    @Column(length = 200, unique = true)
    String username();

    @Hybrid
    default boolean isKnown() {
      return username() != null;
    }

    @ExpressionOf("known")
    static <T extends HasUsername> Condition knownSql(Root<T> root) {
      return root.get(HasUsername::username).isNotNull();
    }
  }

  interface Labelled {
    @Column(length = 99)
    String label();

    @Computed
    String shout();

    @ExpressionOf("shout")
    static <T extends Labelled> TextExpr shoutSql(Root<T> root) {
      return root.get(Labelled::label).upper();
    }
  }

  interface HasParent<T> {
    @ManyToOne
    Ref<T> getParent();
  }

  @MappedSuperclass
  abstract static class Tenanted {
    private String tenant;
  }

  @MappedSuperclass
  abstract static class Keyed<K> {
    @Id private K id;
  }

  @Entity
  static class User extends Tenanted implements HasUsername, Timestamps {
    private Instant createdAt;
    @Id private Integer id;
    private String username;
    private Instant updatedAt;
    private int age;

    @Override
    public String username() {
      return username;
    }

    @Override
    public Instant createdAt() {
      return createdAt;
    }

    @Override
    public Instant updatedAt() {
      return updatedAt;
    }
  }

  @Entity
  record Login(@Id Integer id, String username) implements HasUsername {
    static dev.diglot.sql.tree.Node condition;

    @ExpressionOf("known")
    static Condition ownSql(Root<Login> root) {
      Condition own = root.get(Login::id).gt(0);
      condition = own.node();
      return own;
    }
  }

  @Entity
  static class Badge extends Keyed<Long> implements Labelled {
    @Column(length = 7)
    private String label;

    private String shout;

    @Override
    public String label() {
      return label;
    }

    @Override
    public String shout() {
      return shout;
    }
  }

  @Entity
  static class Node implements HasParent<Node> {
    @Id private Integer id;
    private Ref<Node> parent;

    @Override
    public Ref<Node> getParent() {
      return parent;
    }
  }
}
