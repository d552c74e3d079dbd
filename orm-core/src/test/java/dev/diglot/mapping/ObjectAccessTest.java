package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.MappedSuperclass;
import dev.diglot.error.InvalidValueException;
import org.junit.jupiter.api.Test;

class ObjectAccessTest {

  private final ObjectAccess<Hidden> access =
      Metadata.of(Hidden.class).entity(Hidden.class).access();

  @Test
  void privateConstructorsAndFieldsAreReachedSuperclassFirst() {
    Hidden hidden = access.create();

    access.set(hidden, 0, "base");
    access.set(hidden, 1, 5);
    access.set(hidden, 2, 7);

    assertThat(access.slots()).isEqualTo(3);
    assertThat(access.get(hidden, 0)).isEqualTo("base");
    assertThat(hidden.id).isEqualTo(5);
    assertThat(access.get(hidden, 2)).isEqualTo(7);
  }

  @Test
  void allSlotsAreFilledAtOnce() {
    Hidden hidden = access.create(new Object[] {"base", 5, null});

    assertThat(hidden.id).isEqualTo(5);
    assertThat(hidden.count).isZero();
  }

  @Test
  void nullInAPrimitiveFieldIsRefusedWithTheFix() {
    Hidden hidden = access.create();

    assertThatThrownBy(() -> access.set(hidden, 2, null))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Hidden.count is a primitive int and cannot be null")
        .hasMessageContaining("Declare it as Integer");
  }

  @Test
  void whatAConstructorThrowsComesThrough() {
    ObjectAccess<Broken> broken = Metadata.of(Broken.class).entity(Broken.class).access();
    ObjectAccess<Checked> checked = Metadata.of(Checked.class).entity(Checked.class).access();
    ObjectAccess<Strict> strict = Metadata.of(Strict.class).entity(Strict.class).access();

    assertThatThrownBy(broken::create).isInstanceOf(ArithmeticException.class).hasMessage("no");
    assertThatThrownBy(checked::create)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The constructor of " + Checked.class.getName() + " failed")
        .hasRootCauseInstanceOf(java.io.IOException.class);
    assertThatThrownBy(() -> strict.create(new Object[] {-1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("negative");
  }

  @Test
  void aFieldOfAnotherClassIsNotTouched() {
    @SuppressWarnings({"unchecked", "rawtypes"})
    ObjectAccess<Object> raw = (ObjectAccess) access;

    assertThatThrownBy(() -> raw.get("text", 0)).isInstanceOf(ClassCastException.class);
  }

  @MappedSuperclass
  private abstract static class Base {
    private String name;
  }

  @Entity
  private static final class Hidden extends Base {
    @Id private Integer id;
    private int count;

    private Hidden() {}
  }

  @Entity
  static class Broken {
    @Id private Integer id;

    Broken() {
      throw new ArithmeticException("no");
    }
  }

  @Entity
  static class Checked {
    @Id private Integer id;

    Checked() throws java.io.IOException {
      throw new java.io.IOException("disk");
    }
  }

  @Entity
  record Strict(@Id int id) {
    Strict {
      if (id < 0) {
        throw new IllegalArgumentException("negative");
      }
    }
  }
}
