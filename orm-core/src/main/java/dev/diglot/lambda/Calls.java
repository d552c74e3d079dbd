package dev.diglot.lambda;

import dev.diglot.bytecode.Invocation;
import dev.diglot.bytecode.MethodName;
import dev.diglot.mapping.CallTemplate;
import dev.diglot.mapping.MappedMember;
import dev.diglot.reference.Lazy;
import dev.diglot.reference.Ref;
import dev.diglot.sql.tree.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Calls of methods and constructors. */
final class Calls {
  private final Translating translating;

  Calls(Translating translating) {
    this.translating = translating;
  }

  /** A call of a method; the receiver of one that is not static is the first argument. */
  Term call(MethodName method, Invocation.Kind kind, List<Term> arguments) {
    boolean isStatic = kind == Invocation.Kind.STATIC;
    TranslationRegistry.Entry entry =
        translating.registry().find(method.owner(), method.name(), method.type());
    if (entry != null && entry.isAlways()) {
      return translated(entry, method, isStatic, arguments);
    }
    Term literal = isStatic ? ListFactories.list(method, arguments) : null;
    if (literal != null) {
      return literal;
    }
    Term boxing = new Boxing(translating).boxing(method, arguments);
    if (boxing != null) {
      return boxing;
    }
    List<JavaTerm> java = new JavaCode(translating).of(arguments);
    List<OrderTerm.Key> order = Orderings.keys(method, arguments);
    if (order != null) {
      return new OrderTerm(order, java == null ? null : run(method, isStatic, java));
    }
    if (java != null) {
      return run(method, isStatic, java);
    }
    if (isStatic && method.owner() == Map.class && method.name().equals("entry")) {
      return new Makers(translating).madeBy(method, arguments);
    }
    return isStatic
        ? ofClass(entry, method, arguments)
        : onReceiver(entry, method, kind, arguments);
  }

  /** A call on one receiver without arguments. */
  Term onReceiver(MethodName method, Term receiver) {
    return call(method, Invocation.Kind.VIRTUAL, List.of(receiver));
  }

  /** What no row takes part in is run by Java. */
  private JavaTerm run(MethodName method, boolean isStatic, List<JavaTerm> arguments) {
    return new JavaCode(translating)
        .call(Handles.method(translating, method, isStatic), arguments, method.type().returnType());
  }

  private Term translated(
      TranslationRegistry.Entry entry, MethodName method, boolean isStatic, List<Term> all) {
    return entry
        .translation()
        .translate(
            new RegisteredCall(
                translating,
                method,
                isStatic ? null : all.get(0),
                isStatic ? all : all.subList(1, all.size())));
  }

  private Term ofClass(
      TranslationRegistry.@Nullable Entry entry, MethodName method, List<Term> arguments) {
    if (entry != null) {
      return translated(entry, method, true, arguments);
    }
    boolean ref = method.owner() == Ref.class && method.name().equals("of");
    if (ref && arguments.get(0) instanceof EntityTerm entity) {
      return new RefTerm(entity);
    }
    if (Dispatch.isLibrary(method.owner())) {
      throw unknown(method);
    }
    return translating.inline(method, arguments);
  }

  private Term onReceiver(
      TranslationRegistry.@Nullable Entry entry,
      MethodName method,
      Invocation.Kind kind,
      List<Term> arguments) {
    Term receiver = arguments.get(0);
    if (receiver instanceof EntityTerm entity) {
      return ofEntity(entity, method, kind, arguments);
    }
    if (receiver instanceof FunctionTerm function && Dispatch.isAbstract(method)) {
      return function.body().apply(arguments.subList(1, arguments.size()));
    }
    Term special = special(receiver, method, arguments);
    if (special != null) {
      return special;
    }
    TranslationRegistry.Entry found = entry == null ? byReceiver(receiver, method) : entry;
    if (found != null) {
      return translated(found, method, false, dereferenced(arguments));
    }
    return general(receiver, method, kind, arguments);
  }

  /** Receivers of which the translation itself knows what their methods mean. */
  private @Nullable Term special(Term receiver, MethodName method, List<Term> arguments) {
    List<Term> others = arguments.subList(1, arguments.size());
    if (receiver instanceof RefTerm ref) {
      return new Refs(translating).call(ref, method, others);
    }
    if (receiver instanceof RowsTerm rows) {
      return new Rows(translating).call(rows, method, others);
    }
    if (receiver instanceof OptionalTerm optional && optional.rows() != null) {
      return new FirstRow(translating).call(optional, optional.rows(), method, others);
    }
    boolean contains = method.name().equals("contains") && others.size() == 1;
    boolean collection =
        receiver instanceof ListTerm
            || receiver instanceof JavaTerm java
                && java.type() != String.class
                && Iterable.class.isAssignableFrom(method.owner());
    return contains && collection
        ? new Elements(translating).contains(receiver, others.get(0))
        : null;
  }

  private Term general(
      Term receiver, MethodName method, Invocation.Kind kind, List<Term> arguments) {
    if (isEquals(method)) {
      List<Term> both = dereferenced(arguments);
      return ValueTerm.of(new Equality(translating).equal(both.get(0), both.get(1)), boolean.class);
    }
    if (receiver instanceof ValueTerm value
        && value.type() == Lazy.class
        && method.name().equals("get")) {
      return value.as(value.dataType() == null ? Object.class : value.dataType().javaType());
    }
    if (receiver instanceof JavaTerm && Dispatch.isAbstract(method)) {
      throw translating.refused(
          signature(method),
          "what a captured "
              + method.owner().getSimpleName()
              + " does with a value of the row is not known before the code runs",
          "Write the condition in the lambda itself, or ask a list of values by contains");
    }
    if (Dispatch.isLibrary(method.owner())) {
      throw unknown(method);
    }
    if (receiver instanceof ValueTerm value && EnumConstants.differ(value.type(), method)) {
      return new EnumConstants(translating).called(value, method, arguments.size() == 1);
    }
    MethodName exact = new Dispatch(translating).exact(receiver, method, kind);
    return translating.inline(exact, dereferenced(arguments));
  }

  private static boolean isEquals(MethodName method) {
    return method.name().equals("equals")
        && method.type().parameterCount() == 1
        && method.type().parameterType(0) == Object.class;
  }

  private Term ofEntity(
      EntityTerm entity, MethodName method, Invocation.Kind kind, List<Term> arguments) {
    if (isEquals(method)) {
      return ValueTerm.of(
          new Equality(translating).equal(arguments.get(0), arguments.get(1)), boolean.class);
    }
    if (arguments.size() == 1 && kind != Invocation.Kind.SPECIAL) {
      MappedMember member = translating.mapping().member(entity.type(), method.name());
      if (member != null && member.kind() == MappedMember.Kind.HYBRID) {
        return ValueTerm.of(entity.property(member.name()), member.javaType());
      }
    }
    CallTemplate typed =
        kind == Invocation.Kind.SPECIAL
            ? null
            : translating
                .mapping()
                .call(entity.type(), method.name(), method.type().parameterList());
    if (typed != null) {
      return typed(typed, entity, method, arguments);
    }
    MethodName found = Dispatch.on(entity.type(), method, kind).orElseThrow(() -> unknown(method));
    if (Dispatch.isLibrary(found.owner())) {
      throw unknown(found);
    }
    return translating.inline(found, arguments);
  }

  /** A hybrid with parameters that has a typed expression. */
  private Term typed(
      CallTemplate template, EntityTerm entity, MethodName method, List<Term> arguments) {
    Nodes nodes = new Nodes(translating);
    List<Node> given = arguments.subList(1, arguments.size()).stream().map(nodes::node).toList();
    return ValueTerm.of(template.applied(entity.node(), given), method.type().returnType());
  }

  /** A generic call such as {@code Comparable.compareTo}, by the type that is known. */
  private TranslationRegistry.@Nullable Entry byReceiver(Term receiver, MethodName method) {
    if (!method.owner().isInterface() && method.owner() != Object.class) {
      return null;
    }
    Class<?> type = Types.boxed(receiver.type());
    return translating.registry().find(type, method.name(), method.type());
  }

  private static List<Term> dereferenced(List<Term> arguments) {
    if (!(arguments.get(0) instanceof ValueTerm value)) {
      return arguments;
    }
    List<Term> all = new ArrayList<>(arguments);
    all.set(0, value.dereferenced());
    return all;
  }

  private static String signature(MethodName method) {
    String parameters =
        method.type().parameterList().stream()
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", "));
    return method.owner().getSimpleName() + "." + method.name() + "(" + parameters + ")";
  }

  private RuntimeException unknown(MethodName method) {
    return translating.refused(
        signature(method),
        "Diglot knows no SQL that gives the same for every row",
        "Write the typed expression, such as col(User::name), or contribute MethodTranslations");
  }

  /** A new object: run by Java, translated, or what a projection makes of each row. */
  Term construct(MethodName constructor, List<Term> arguments) {
    TranslationRegistry.Entry entry =
        translating
            .registry()
            .find(constructor.owner(), TranslationRegistry.CONSTRUCTOR, constructor.type());
    if (entry != null && entry.isAlways()) {
      return translated(entry, constructor, true, arguments);
    }
    List<JavaTerm> java = new JavaCode(translating).of(arguments);
    if (java != null) {
      return new JavaCode(translating)
          .call(Handles.constructor(translating, constructor), java, constructor.owner());
    }
    return entry != null
        ? translated(entry, constructor, true, arguments)
        : new Makers(translating).constructed(constructor, arguments);
  }
}
