package dev.diglot.lambda;

import dev.diglot.bytecode.Invocation;
import dev.diglot.bytecode.MethodName;
import dev.diglot.bytecode.MethodReader;
import dev.diglot.bytecode.RefusedException;
import dev.diglot.mapping.Computation;
import dev.diglot.mapping.ExpressionTemplate;
import dev.diglot.mapping.MappingView;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.Origin;
import dev.diglot.sql.tree.Placeholders;
import java.lang.invoke.MethodHandleInfo;
import java.lang.invoke.MethodType;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Translates Java bodies over entities to expressions. */
public final class LambdaTranslator {
  private final MappingView mapping;
  private final TranslationRegistry registry;

  /**
   * A translator for mapped classes, with the translations of methods that are on the path.
   *
   * @param mapping what is mapped
   */
  public LambdaTranslator(MappingView mapping) {
    this.mapping = mapping;
    this.registry = Translations.load();
  }

  /**
   * Translates a lambda or method reference.
   *
   * @param site its serialized form
   * @param loader the class loader of the class that contains it
   * @param entities the mapped classes of its parameters
   * @return the template, the same for every execution of the call site
   * @throws dev.diglot.error.QueryException LAMBDA_NOT_TRANSLATABLE when something in it cannot be
   *     translated
   */
  public LambdaTemplate translate(
      SerializedLambda site, @Nullable ClassLoader loader, List<Class<?>> entities) {
    MethodName implementation = implementation(site, loader);
    List<Origin> origins = entities.stream().map(Origin::of).toList();
    List<Term> arguments = new ArrayList<>();
    List<Class<?>> captured = captured(site, implementation);
    for (int i = 0; i < captured.size(); i++) {
      arguments.add(new JavaTerm(new Captured(i), captured.get(i)));
    }
    origins.forEach(origin -> arguments.add(EntityTerm.of(origin)));
    Translating translating = new Translating(mapping, registry, implementation);
    try {
      Term result = result(translating, implementation, site.getImplMethodKind(), arguments);
      Projection projection = new Projections(translating).of(result);
      return new LambdaTemplate(origins, projection, translating.holes());
    } catch (RefusedException refused) {
      throw Refusals.exception(refused);
    }
  }

  /**
   * Translates code over one value.
   *
   * @param site a lambda or method reference with one parameter
   * @param loader the class loader of the class that contains it
   * @return the expression; its {@code self} is the place of the value
   * @throws RefusedException when something in it cannot be translated
   */
  public ExpressionTemplate code(SerializedLambda site, @Nullable ClassLoader loader) {
    MethodName implementation = implementation(site, loader);
    Translating translating = new Translating(mapping, registry, implementation);
    if (site.getCapturedArgCount() > 0) {
      throw translating.refused(
          "a captured value", "the code is read once", "Let it depend on its argument alone");
    }
    int kind = site.getImplMethodKind();
    return over(
        argument(site, loader),
        translating,
        arguments -> result(translating, implementation, kind, arguments));
  }

  /**
   * Translates a static method over one value.
   *
   * @param function a method with one parameter
   * @return the expression; its {@code self} is the place of the value
   * @throws RefusedException when something in it cannot be translated
   */
  public ExpressionTemplate function(Method function) {
    MethodName method = MethodName.of(function);
    Translating translating = new Translating(mapping, registry, method);
    return over(
        method.type().parameterType(0),
        translating,
        arguments -> translating.inline(method, arguments));
  }

  private static ExpressionTemplate over(
      Class<?> type, Translating translating, Function<List<Term>, Term> code) {
    Origin place = Origin.of(type);
    Term result = code.apply(List.of(ValueTerm.of(Placeholders.path(place), type)));
    return new ExpressionTemplate(place, new Nodes(translating).node(result), translating.holes());
  }

  private static Class<?> argument(SerializedLambda site, @Nullable ClassLoader loader) {
    return MethodType.fromMethodDescriptorString(site.getInstantiatedMethodType(), loader)
        .parameterType(0);
  }

  private static Term result(
      Translating translating, MethodName implementation, int kind, List<Term> arguments) {
    Calls calls = new Calls(translating);
    return switch (kind) {
      case MethodHandleInfo.REF_newInvokeSpecial -> calls.construct(implementation, arguments);
      case MethodHandleInfo.REF_invokeStatic ->
          calls.call(implementation, Invocation.Kind.STATIC, arguments);
      case MethodHandleInfo.REF_invokeInterface ->
          calls.call(implementation, Invocation.Kind.INTERFACE, arguments);
      case MethodHandleInfo.REF_invokeSpecial ->
          calls.call(implementation, Invocation.Kind.SPECIAL, arguments);
      default -> calls.call(implementation, Invocation.Kind.VIRTUAL, arguments);
    };
  }

  private static MethodName implementation(SerializedLambda site, @Nullable ClassLoader loader) {
    try {
      Class<?> owner = Class.forName(site.getImplClass().replace('/', '.'), false, loader);
      return MethodName.of(owner, site.getImplMethodName(), site.getImplMethodSignature());
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  /** The types of the captured values: the leading parameters, after the receiver if any. */
  private static List<Class<?>> captured(SerializedLambda site, MethodName implementation) {
    List<Class<?>> all = new ArrayList<>();
    boolean receiver =
        site.getImplMethodKind() != MethodHandleInfo.REF_invokeStatic
            && site.getImplMethodKind() != MethodHandleInfo.REF_newInvokeSpecial;
    if (receiver) {
      all.add(implementation.owner());
    }
    all.addAll(implementation.type().parameterList());
    return all.subList(0, site.getCapturedArgCount());
  }

  /** A captured value. */
  private record Captured(int index) implements Computation {
    @Override
    public @Nullable Object value(List<@Nullable Object> captured, Clock clock) {
      return captured.get(index);
    }
  }

  /**
   * Translates a hybrid.
   *
   * @param entity the mapped class
   * @param hybrid an instance method of the class or of what it extends; its parameters are
   *     captured values
   * @return the expression
   * @throws RefusedException when something in it cannot be translated
   */
  public ExpressionTemplate hybrid(Class<?> entity, Method hybrid) {
    MethodName method = MethodName.of(hybrid);
    MethodType type = method.type();
    MethodName exact = MethodReader.resolve(entity, method.name(), type).orElse(method);
    Origin self = Origin.of(entity);
    Translating translating = new Translating(mapping, registry, exact);
    List<Term> arguments = new ArrayList<>(List.of(EntityTerm.of(self)));
    for (int i = 0; i < type.parameterCount(); i++) {
      arguments.add(new JavaTerm(new Captured(i), type.parameterType(i)));
    }
    Term result = translating.inline(exact, arguments);
    Node node = new Nodes(translating).node(result);
    return new ExpressionTemplate(self, node, translating.holes());
  }
}
