package dev.diglot.mapping;

import dev.diglot.reference.Ref;
import dev.diglot.type.Codec;
import dev.diglot.type.Getter;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.reflect.Field;
import java.sql.ResultSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;

/**
 * Compiles the reading of rows into one class: typed getters by position, stores straight into
 * private fields, no boxing of what stays primitive.
 */
final class RowCompiler {
  private static final String CODECS = "codecs";
  private static final String COLUMNS = "columns";
  private static final String REST = "rest";
  private static final int FIRST = 2;
  private static final int KEY = 3;
  private static final int LINKS = 4;
  private static final int ENTITY = 5;

  private final Class<?> type;
  private final Field[] fields;
  private final ReadColumn[] read;
  private final HiddenClass made;

  RowCompiler(Lookup host, List<Field> fields, List<ReadColumn> read) {
    this.type = host.lookupClass();
    this.fields = fields.toArray(new Field[0]);
    this.read = read.toArray(new ReadColumn[0]);
    this.made = new HiddenClass(host, "Rows", RowReader.class);
  }

  /**
   * Compiles.
   *
   * @param access what fills inherited fields
   * @return the reader, or null where hidden nestmates are out of reach
   */
  @Nullable RowReader compile(ObjectAccess<?> access) {
    made.fields(
        new String[] {CODECS, COLUMNS, REST},
        Codec[].class,
        ColumnMapping[].class,
        ObjectAccess.class);
    read();
    Codec<?>[] codecs = new Codec<?>[read.length];
    @Nullable ColumnMapping[] columns = new ColumnMapping[read.length];
    for (int i = 0; i < read.length; i++) {
      codecs[i] = read[i].codec();
      columns[i] = read[i].column();
    }
    return (RowReader) made.create(codecs, columns, access);
  }

  private void read() {
    Code code =
        made.method("read", Object.class, ResultSet.class, int.class, Object.class, RowLinks.class);
    code.instance(type);
    if (type.isRecord()) {
      record(code);
    } else {
      code.invokeConstructor(type);
      code.visit().visitVarInsn(Opcodes.ASTORE, ENTITY);
      for (int i = 0; i < read.length; i++) {
        fill(code, i);
      }
      code.visit().visitVarInsn(Opcodes.ALOAD, ENTITY);
    }
    code.instruction(Opcodes.ARETURN).end();
  }

  private void record(Code code) {
    Class<?>[] components = new Class<?>[fields.length];
    for (int slot = 0; slot < fields.length; slot++) {
      components[slot] = fields[slot].getType();
      field(code, columnOf(slot), components[slot]);
    }
    code.invokeConstructor(type, components);
  }

  private int columnOf(int slot) {
    for (int i = 0; i < read.length; i++) {
      if (read[i].slot() == slot) {
        return i;
      }
    }
    throw new IllegalStateException(type + " has a component without a column");
  }

  private void fill(Code code, int i) {
    Field field = fields[read[i].slot()];
    if (isOwn(field)) {
      code.visit().visitVarInsn(Opcodes.ALOAD, ENTITY);
      field(code, i, field.getType());
      code.putField(field);
    } else {
      code.ownField(made, REST, ObjectAccess.class);
      code.visit().visitVarInsn(Opcodes.ALOAD, ENTITY);
      code.number(read[i].slot());
      field(code, i, field.getType());
      code.box(field.getType());
      code.invokeInterface(
          ObjectAccess.class, "set", void.class, Object.class, int.class, Object.class);
    }
  }

  private boolean isOwn(Field field) {
    return field.getDeclaringClass() == type;
  }

  private void field(Code code, int i, Class<?> wanted) {
    if (read[i].isLink()) {
      link(code, i);
    } else if (read[i].key()) {
      key(code, i, wanted);
    } else {
      value(code, i, wanted);
    }
  }

  /** The key that was read before, or else the column. */
  private void key(Code code, int i, Class<?> wanted) {
    Label unread = new Label();
    Label done = new Label();
    code.local(KEY).jump(Opcodes.IFNULL, unread);
    code.local(KEY).unbox(wanted).jump(Opcodes.GOTO, done).label(unread);
    value(code, i, wanted);
    code.label(done);
  }

  /** The reference that is known already, or else the one that the column is the key of. */
  private void link(Code code, int i) {
    Label given = new Label();
    Label done = new Label();
    code.local(LINKS).number(read[i].link());
    code.invokeInterface(RowLinks.class, "given", Ref.class, int.class);
    code.instruction(Opcodes.DUP).jump(Opcodes.IFNONNULL, done).instruction(Opcodes.POP);
    code.local(LINKS).number(read[i].link());
    Class<?> key = Object.class;
    Getter getter = read[i].codec().getter();
    if (getter != null && getter.result() == long.class) {
      key = long.class;
      RowCalls.ifGiven(get(code, i, getter), key, given);
    } else {
      value(code, i, key);
      code.instruction(Opcodes.DUP).jump(Opcodes.IFNONNULL, given);
    }
    RowCalls.drop(code, key).instruction(Opcodes.POP2).instruction(Opcodes.ACONST_NULL);
    code.jump(Opcodes.GOTO, done).label(given);
    code.invokeInterface(RowLinks.class, "link", Ref.class, int.class, key).label(done);
  }

  private void value(Code code, int i, Class<?> wanted) {
    Getter getter = read[i].codec().getter();
    if (getter == null || !suits(getter, wanted)) {
      decoded(code, i, wanted);
    } else if (!getter.result().isPrimitive()) {
      get(code, i, getter).cast(wanted);
    } else if (wanted.isPrimitive()) {
      Label given = new Label();
      RowCalls.ifGiven(get(code, i, getter), wanted, given);
      refuseNull(code, i);
      code.label(given);
    } else {
      RowCalls.box(get(code, i, getter), getter.result());
    }
  }

  private static boolean suits(Getter getter, Class<?> wanted) {
    return getter.result().isPrimitive()
        ? wanted == getter.result() || wanted == Primitives.wrapped(getter.result())
        : !wanted.isPrimitive();
  }

  private Code get(Code code, int i, Getter getter) {
    position(code.local(RowCalls.ROW), i);
    return RowCalls.get(code, getter);
  }

  private void position(Code code, int i) {
    code.local(FIRST).number(read[i].offset()).instruction(Opcodes.IADD);
  }

  /** Calls the attribute, which throws with the reason and the fix. */
  private void refuseNull(Code code, int i) {
    code.ownField(made, COLUMNS, ColumnMapping[].class).element(i);
    code.invokeVirtual(ColumnMapping.class, "refuseNull", void.class);
  }

  private void decoded(Code code, int i, Class<?> wanted) {
    code.ownField(made, CODECS, Codec[].class).element(i).local(RowCalls.ROW);
    position(code, i);
    code.invokeInterface(Codec.class, "read", Object.class, ResultSet.class, int.class);
    if (wanted.isPrimitive()) {
      Label given = new Label();
      code.instruction(Opcodes.DUP).jump(Opcodes.IFNONNULL, given);
      refuseNull(code, i);
      code.label(given);
    }
    code.unbox(wanted);
  }
}
