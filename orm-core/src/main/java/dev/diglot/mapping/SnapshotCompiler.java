package dev.diglot.mapping;

import dev.diglot.type.ImmutableClasses;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Compiles snapshots of one class: fields are compared in place, without boxing, and by identity
 * before anything is asked about equality.
 */
final class SnapshotCompiler {
  private static final String COLUMNS = "columns";
  private static final String LINKS = "links";
  private static final String REST = "rest";
  private static final int ROW = 2;
  private static final int AT = 3;
  private static final int NOW = 4;

  private final Class<?> type;
  private final Field[] fields;
  private final List<ColumnMapping> columns;
  private final List<ToOneAttribute> links;
  private final @Nullable ColumnMapping version;
  private final HiddenClass made;

  SnapshotCompiler(
      Lookup host,
      List<Field> fields,
      List<ColumnMapping> columns,
      List<ToOneAttribute> links,
      @Nullable ColumnMapping version) {
    this.type = host.lookupClass();
    this.fields = fields.toArray(new Field[0]);
    this.columns = columns;
    this.links = links;
    this.version = version;
    this.made = new HiddenClass(host, "Snapshot", RowSnapshot.class);
  }

  /**
   * Compiles.
   *
   * @param access what reads inherited fields
   * @return the snapshot, or null where hidden nestmates are out of reach
   */
  @Nullable RowSnapshot compile(ObjectAccess<?> access) {
    made.fields(
        new String[] {COLUMNS, LINKS, REST},
        ColumnMapping[].class,
        ToOneAttribute[].class,
        ObjectAccess.class);
    take();
    same();
    return (RowSnapshot)
        made.create(
            columns.toArray(new ColumnMapping[0]), links.toArray(new ToOneAttribute[0]), access);
  }

  private void take() {
    Code code = made.method("take", void.class, Object.class, Object[].class, int.class);
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isPrimitiveId()) {
        take(place(code, columns.get(i)), i);
      }
    }
    for (ToOneAttribute link : links) {
      boxed(place(code, link.joinColumns().get(0)), link.slot());
      code.instruction(Opcodes.AASTORE);
    }
    code.instruction(Opcodes.RETURN).end();
  }

  private void take(Code code, int i) {
    boolean copied = !ImmutableClasses.contains(field(i).getType());
    if (copied) {
      column(code, i);
    }
    boxed(code, slot(i));
    if (copied) {
      code.invokeVirtual(ColumnMapping.class, "copy", Object.class, Object.class);
    }
    code.instruction(Opcodes.AASTORE);
  }

  private void same() {
    Code code = made.method("same", boolean.class, Object.class, Object[].class, int.class);
    Label different = new Label();
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i) != version) {
        compare(code, i, different);
      }
    }
    for (int i = 0; i < links.size(); i++) {
      compareLink(code, i, different);
    }
    code.number(1).instruction(Opcodes.IRETURN);
    code.label(different).number(0).instruction(Opcodes.IRETURN).end();
  }

  private void compare(Code code, int i, Label different) {
    Class<?> held = field(i).getType();
    if (isOwn(i) && (held == int.class || held == long.class || held == boolean.class)) {
      comparePrimitive(code, i, held, different);
    } else {
      compareReference(code, i, different);
    }
  }

  private void comparePrimitive(Code code, int i, Class<?> held, Label different) {
    Class<?> wrapper = Primitives.wrapped(held);
    before(code, i).instruction(Opcodes.DUP).visit().visitVarInsn(Opcodes.ASTORE, NOW);
    code.visit().visitTypeInsn(Opcodes.INSTANCEOF, org.objectweb.asm.Type.getInternalName(wrapper));
    code.jump(Opcodes.IFEQ, different);
    code.visit().visitVarInsn(Opcodes.ALOAD, NOW);
    code.unbox(held).local(1).cast(type).getField(field(i));
    if (held == long.class) {
      code.instruction(Opcodes.LCMP).jump(Opcodes.IFNE, different);
    } else {
      code.jump(Opcodes.IF_ICMPNE, different);
    }
  }

  private void compareReference(Code code, int i, Label different) {
    Label same = new Label();
    boxed(code, slot(i));
    code.visit().visitVarInsn(Opcodes.ASTORE, NOW);
    before(code, i).visit().visitVarInsn(Opcodes.ALOAD, NOW);
    code.jump(Opcodes.IF_ACMPEQ, same);
    before(column(code, i), i).visit().visitVarInsn(Opcodes.ALOAD, NOW);
    code.invokeVirtual(ColumnMapping.class, "same", boolean.class, Object.class, Object.class);
    code.jump(Opcodes.IFEQ, different);
    code.label(same);
  }

  private void compareLink(Code code, int i, Label different) {
    ToOneAttribute link = links.get(i);
    boxed(code.ownField(made, LINKS, ToOneAttribute[].class).element(i), link.slot());
    place(code, link.joinColumns().get(0)).instruction(Opcodes.AALOAD);
    code.invokeVirtual(ToOneAttribute.class, "names", boolean.class, Object.class, Object.class);
    code.jump(Opcodes.IFEQ, different);
  }

  private Code before(Code code, int i) {
    return place(code, columns.get(i)).instruction(Opcodes.AALOAD);
  }

  /** The array of the row, and where in it a column is. */
  private static Code place(Code code, ColumnMapping column) {
    return code.local(ROW).local(AT).number(column.index()).instruction(Opcodes.IADD);
  }

  private Code column(Code code, int i) {
    return code.ownField(made, COLUMNS, ColumnMapping[].class).element(i);
  }

  private void boxed(Code code, int slot) {
    Field field = fields[slot];
    if (field.getDeclaringClass() == type) {
      code.local(1).cast(type).getField(field).box(field.getType());
    } else {
      code.ownField(made, REST, ObjectAccess.class).local(1).number(slot);
      code.invokeInterface(ObjectAccess.class, "get", Object.class, Object.class, int.class);
    }
  }

  private Field field(int i) {
    return fields[slot(i)];
  }

  private int slot(int i) {
    return columns.get(i).attribute().slot();
  }

  private boolean isOwn(int i) {
    return field(i).getDeclaringClass() == type;
  }
}
