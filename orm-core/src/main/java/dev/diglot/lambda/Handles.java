package dev.diglot.lambda;

import dev.diglot.bytecode.FieldName;
import dev.diglot.bytecode.MethodName;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reaches the methods and fields that translated code uses, private ones too. */
final class Handles {
  private static final MethodType SPREAD = MethodType.methodType(Object.class, Object[].class);

  private Handles() {}

  /** How a member is looked up. */
  private interface Search {
    MethodHandle in(Lookup lookup) throws ReflectiveOperationException;
  }

  static MethodHandle spread(MethodHandle target) {
    MethodHandle fixed = target.asFixedArity();
    return fixed.asSpreader(Object[].class, fixed.type().parameterCount()).asType(SPREAD);
  }

  static MethodHandle method(Translating translating, MethodName method, boolean isStatic) {
    return find(
        translating,
        method.owner(),
        method.name() + "()",
        lookup ->
            isStatic
                ? lookup.findStatic(method.owner(), method.name(), method.type())
                : lookup.findVirtual(method.owner(), method.name(), method.type()));
  }

  static MethodHandle constructor(Translating translating, MethodName constructor) {
    MethodType type = constructor.type().changeReturnType(void.class);
    return find(
        translating,
        constructor.owner(),
        "new " + constructor.owner().getSimpleName(),
        lookup -> lookup.findConstructor(constructor.owner(), type));
  }

  static MethodHandle getter(Translating translating, Field field) {
    return find(
        translating,
        field.getDeclaringClass(),
        field.getName(),
        lookup -> lookup.unreflectGetter(field));
  }

  /** The field that code names by a class that declares or inherits it. */
  static Field field(Translating translating, FieldName name) {
    Field found = declared(name.owner(), name.name());
    if (found == null) {
      throw translating.refused(
          name.owner().getSimpleName() + "." + name.name(),
          "the class has no such field any more",
          "Compile again");
    }
    return found;
  }

  private static @Nullable Field declared(@Nullable Class<?> owner, String name) {
    if (owner == null) {
      return null;
    }
    for (Field field : owner.getDeclaredFields()) {
      if (field.getName().equals(name)) {
        return field;
      }
    }
    for (Class<?> parent : owner.getInterfaces()) {
      Field inherited = declared(parent, name);
      if (inherited != null) {
        return inherited;
      }
    }
    return declared(owner.getSuperclass(), name);
  }

  private static MethodHandle find(
      Translating translating, Class<?> owner, String member, Search search) {
    try {
      return search.in(MethodHandles.publicLookup());
    } catch (ReflectiveOperationException hidden) {
      return reach(translating, owner, member, search);
    }
  }

  private static MethodHandle reach(
      Translating translating, Class<?> owner, String member, Search search) {
    Lookup own = MethodHandles.lookup();
    Handles.class.getModule().addReads(owner.getModule());
    for (Lookup from : List.of(translating.mapping().lookup(own), own)) {
      try {
        return search.in(MethodHandles.privateLookupIn(owner, from));
      } catch (ReflectiveOperationException closed) {
        // The other one may have more access; the refusal follows when none has.
      }
    }
    throw translating.refused(
        member,
        "it is computed by Java, but is out of reach: "
            + owner.getModule()
            + " does not open "
            + owner.getPackageName(),
        "Open the package to dev.diglot.core, give MethodHandles.lookup() to Metadata.of, or compute"
            + " the value before the query");
  }
}
