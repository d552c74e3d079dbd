package dev.diglot.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.diglot.annotation.Entity;
import dev.diglot.annotation.Id;
import dev.diglot.annotation.MappedSuperclass;
import dev.diglot.error.InvalidValueException;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

/** What every access to objects does, compiled or not. */
abstract class AccessBehaviour {
  private final boolean compiling;
  private final ObjectAccess<Hidden> access;

  AccessBehaviour(boolean compiling) {
    this.compiling = compiling;
    this.access = access(Hidden.class);
  }

  @SuppressWarnings("unchecked")
  private <T> ObjectAccess<T> access(Class<T> type) {
    Problems problems = new Problems();
    AccessFactory factory =
        new AccessFactory(new Reach(MethodHandles.lookup(), problems), problems, compiling);
    return (ObjectAccess<T>) factory.create(new ClassScan(type, type, problems));
  }

  @Test
  void accessIsCompiledWhereItCanBe() {
    assertThat(((LateAccess<Hidden>) access).made().getClass().isHidden()).isEqualTo(compiling);
  }

  @Test
  void everyKindOfFieldIsReadAndWritten() {
    ObjectAccess<Kinds> kinds = access(Kinds.class);
    Object[] values = {1, true, (byte) 2, (short) 3, 'c', 4L, 5f, 6d, "text", new int[] {7}};

    Kinds filled = kinds.create(values);
    Kinds set = kinds.create();
    for (int slot = 0; slot < values.length; slot++) {
      kinds.set(set, slot, values[slot]);
    }

    for (int slot = 0; slot < values.length; slot++) {
      assertThat(kinds.get(filled, slot)).isEqualTo(values[slot]);
      assertThat(kinds.get(set, slot)).isEqualTo(values[slot]);
    }
    assertThat(kinds.create(new Object[values.length]).bigger).isZero();
  }

  @Test
  void recordsAreMadeOfTheirComponentsAndNeverChanged() {
    ObjectAccess<Strict> strict = access(Strict.class);

    assertThat(strict.create(new Object[] {5})).isEqualTo(new Strict(5));
    assertThatThrownBy(() -> strict.set(new Strict(1), 0, 2))
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(strict::create).isInstanceOf(UnsupportedOperationException.class);
  }

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
    ObjectAccess<Broken> broken = access(Broken.class);
    ObjectAccess<Checked> checked = access(Checked.class);
    ObjectAccess<Strict> strict = access(Strict.class);

    assertThatThrownBy(broken::create).isInstanceOf(ArithmeticException.class).hasMessage("no");
    assertThatThrownBy(checked::create)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("The constructor of " + Checked.class.getName() + " failed")
        .hasRootCauseInstanceOf(IOException.class);
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
  private static class Kinds {
    @Id private int id;
    private boolean flag;
    private byte tiny;
    private short small;
    private char letter;
    private long big;
    private float real;
    private double bigger;
    private String text;
    private int[] array;
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

    Checked() throws IOException {
      throw new IOException("disk");
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
