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
  private static final int FROM = 4;
  private static final int NOW = 5;

  private final Class<?> type;
  private final Field[] fields;
  private final List<ColumnMapping> columns;
  private final @Nullable ColumnMapping version;
  private final HiddenClass made;

  /**
   * Prepares to compile.
   *
   * @param columns those that are in fields of their own, and those of references, in order
   */
  SnapshotCompiler(
      Lookup host,
      List<Field> fields,
      List<ColumnMapping> columns,
      @Nullable ColumnMapping version) {
    this.type = host.lookupClass();
    this.fields = fields.toArray(new Field[0]);
    this.columns = columns;
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
    difference();
    ToOneAttribute[] links = new ToOneAttribute[columns.size()];
    for (int i = 0; i < links.length; i++) {
      links[i] = columns.get(i).attribute() instanceof ToOneAttribute link ? link : null;
    }
    return (RowSnapshot) made.create(columns.toArray(new ColumnMapping[0]), links, access);
  }

  private void take() {
    Code code = made.method("take", void.class, Object.class, Object[].class, int.class);
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).isPrimitiveId()) {
        take(place(code, columns.get(i)), i);
      }
    }
    code.instruction(Opcodes.RETURN).end();
  }

  private void take(Code code, int i) {
    boolean copied = !isLink(i) && !ImmutableClasses.contains(field(i).getType());
    if (copied) {
      column(code, i);
    }
    boxed(code, slot(i));
    if (copied) {
      code.invokeVirtual(ColumnMapping.class, "copy", Object.class, Object.class);
    }
    code.instruction(Opcodes.AASTORE);
  }

  private void difference() {
    Class<?>[] parameters = {Object.class, Object[].class, int.class, int.class};
    Code code = made.method("difference", int.class, parameters);
    Label[] begins = labels();
    Label[] differs = labels();
    Label none = new Label();
    if (!columns.isEmpty()) {
      code.local(FROM).visit().visitTableSwitchInsn(0, last(), none, entrances(begins));
    }
    for (int i = 0; i < columns.size(); i++) {
      compare(code.label(begins[i]), i, differs[i]);
    }
    code.label(none).number(RowSnapshot.NONE).instruction(Opcodes.IRETURN);
    for (int i = 0; i < columns.size(); i++) {
      code.label(differs[i]).number(columns.get(i).index()).instruction(Opcodes.IRETURN);
    }
    code.end();
  }

  private Label[] labels() {
    Label[] labels = new Label[columns.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = new Label();
    }
    return labels;
  }

  private int last() {
    return columns.get(columns.size() - 1).index();
  }

  /** Where to begin for each position: at its column, or at the next one that is compared. */
  private Label[] entrances(Label[] begins) {
    Label[] entrances = new Label[last() + 1];
    int next = 0;
    for (int position = 0; position < entrances.length; position++) {
      entrances[position] = begins[next];
      next += columns.get(next).index() == position ? 1 : 0;
    }
    return entrances;
  }

  private void compare(Code code, int i, Label different) {
    Class<?> held = field(i).getType();
    if (columns.get(i) == version) {
      return;
    }
    if (isLink(i)) {
      compareLink(code, i, different);
    } else if (isOwn(i) && (held == int.class || held == long.class || held == boolean.class)) {
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
    boxed(code.ownField(made, LINKS, ToOneAttribute[].class).element(i), slot(i));
    before(code, i);
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

  private boolean isLink(int i) {
    return columns.get(i).attribute() instanceof ToOneAttribute;
  }

  private boolean isOwn(int i) {
    return field(i).getDeclaringClass() == type;
  }
}
