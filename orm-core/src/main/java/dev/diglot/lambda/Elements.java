package dev.diglot.lambda;

import dev.diglot.sql.tree.HoleNode;
import dev.diglot.sql.tree.MembershipNode;
import dev.diglot.sql.tree.Node;
import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lists, sets and arrays whose elements are written out, and those that Java has. */
final class Elements {
  private final Translating translating;

  Elements(Translating translating) {
    this.translating = translating;
  }

  /** The list as an object of Java, or null when a row takes part in it. */
  @Nullable JavaTerm java(ListTerm list) {
    List<JavaTerm> elements = new JavaCode(translating).of(list.elements());
    return elements == null
        ? null
        : JavaCode.computed(list.type(), values -> made(list.type(), values), elements);
  }

  /** An object of the class with these elements. */
  static Object made(Class<?> type, List<@Nullable Object> values) {
    if (type.isArray()) {
      Object array = Array.newInstance(type.getComponentType(), values.size());
      for (int i = 0; i < values.size(); i++) {
        Array.set(array, i, values.get(i));
      }
      return array;
    }
    return type == Set.class
        ? Collections.unmodifiableSet(new LinkedHashSet<>(values))
        : Collections.unmodifiableList(Arrays.asList(values.toArray()));
  }

  Term element(Term array, Term index, Class<?> type) {
    if (array instanceof ListTerm list
        && index instanceof JavaTerm java
        && java.isConstant()
        && java.constant() instanceof Integer known
        && known >= 0
        && known < list.elements().size()) {
      return list.elements().get(known);
    }
    List<JavaTerm> java = new JavaCode(translating).of(List.of(array, index));
    if (java != null) {
      return JavaCode.computed(type, values -> at(values.get(0), values.get(1)), java);
    }
    throw translating.refused(
        "an element of an array",
        "which one it is depends on the row",
        "Take the element by a variable or constant");
  }

  private static @Nullable Object at(@Nullable Object array, @Nullable Object index) {
    return Array.get(array, index instanceof Integer position ? position : -1);
  }

  Term length(Term array) {
    if (array instanceof ListTerm list) {
      return JavaTerm.constant(list.elements().size(), int.class);
    }
    JavaTerm java = new JavaCode(translating).of(array);
    if (java != null) {
      return JavaCode.computed(int.class, values -> Array.getLength(values.get(0)), List.of(java));
    }
    throw translating.refused(
        "the length of an array", "it is not known how the array is stored", "Map it as a list");
  }

  /** {@code contains} of a list that is written out or that Java has. */
  Term contains(Term list, Term value) {
    Nodes nodes = new Nodes(translating);
    List<Node> options =
        list instanceof ListTerm written
            ? written.elements().stream().map(element -> option(value, element)).toList()
            : List.of(spread((JavaTerm) list, value));
    return ValueTerm.of(new MembershipNode(nodes.node(value), options), boolean.class);
  }

  private Node option(Term value, Term element) {
    new Equality(translating).equal(value, element);
    return new Nodes(translating).node(element);
  }

  /** The elements that could be equal: a list of another class holds none. */
  private Node spread(JavaTerm list, Term value) {
    Class<?> type = Types.boxed(value.type());
    JavaTerm fitting =
        JavaCode.computed(
            Collection.class,
            values -> values.get(0) instanceof Collection<?> all ? fitting(all, type) : null,
            List.of(list));
    return new HoleNode(translating.hole(fitting.computation()), true);
  }

  private static List<?> fitting(Collection<?> all, Class<?> type) {
    return all.stream().filter(element -> element == null || type.isInstance(element)).toList();
  }
}
