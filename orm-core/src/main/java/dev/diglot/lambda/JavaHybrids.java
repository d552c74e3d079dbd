package dev.diglot.lambda;

import dev.diglot.bytecode.RefusedException;
import dev.diglot.mapping.ExpressionTemplate;
import dev.diglot.mapping.HybridTranslator;
import dev.diglot.mapping.MappingView;
import dev.diglot.mapping.UntranslatableException;
import dev.diglot.property.SerializedLambdas;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.util.function.Supplier;

/** Gives the mapping the expressions of hybrids that are written in Java alone. */
public final class JavaHybrids implements HybridTranslator {

  /** Creates the translator. */
  public JavaHybrids() {}

  @Override
  public ExpressionTemplate translate(MappingView mapping, Class<?> entity, Method method)
      throws UntranslatableException {
    return checked(() -> new LambdaTranslator(mapping).hybrid(entity, method));
  }

  @Override
  public ExpressionTemplate translate(MappingView mapping, Serializable code)
      throws UntranslatableException {
    return checked(
        () ->
            new LambdaTranslator(mapping)
                .code(SerializedLambdas.of(code), code.getClass().getClassLoader()));
  }

  @Override
  public ExpressionTemplate function(MappingView mapping, Method function)
      throws UntranslatableException {
    return checked(() -> new LambdaTranslator(mapping).function(function));
  }

  private static ExpressionTemplate checked(Supplier<ExpressionTemplate> translation)
      throws UntranslatableException {
    try {
      return translation.get();
    } catch (RefusedException refused) {
      throw new UntranslatableException(
          Refusals.fact(refused.refusal()), Refusals.fix(refused.refusal()));
    }
  }
}
