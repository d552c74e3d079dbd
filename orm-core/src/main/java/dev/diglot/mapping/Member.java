package dev.diglot.mapping;

import dev.diglot.type.TypeQualifier;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One persistent field of a class.
 *
 * @param owner the class that is being mapped, a subclass of the one that declares the field
 * @param field the field
 * @param slot the field's position
 * @param type the field's type, its type variables replaced
 * @param annotations the annotations of the field and of mixin accessors
 */
record Member(Class<?> owner, Field field, int slot, Type type, MappingAnnotations annotations) {

  String name() {
    return field.getName();
  }

  Class<?> rawType() {
    return GenericTypes.raw(type);
  }

  /** The type's only argument or its last, such as the value of a map. */
  @Nullable Class<?> lastArgument() {
    List<Type> arguments = GenericTypes.arguments(type);
    return arguments.isEmpty() ? null : GenericTypes.raw(arguments.get(arguments.size() - 1));
  }

  <A extends Annotation> @Nullable A find(Class<A> annotation) {
    return annotations.find(annotation);
  }

  boolean has(Class<? extends Annotation> annotation) {
    return annotations.has(annotation);
  }

  /** The annotations that choose the column's type. */
  List<Annotation> typeQualifiers() {
    return annotations.marked(TypeQualifier.class);
  }
}
