package dev.diglot.lambda;

import dev.diglot.bytecode.RefusedException;
import dev.diglot.mapping.ExpressionTemplate;
import dev.diglot.mapping.HybridTranslator;
import dev.diglot.mapping.MappingView;
import dev.diglot.mapping.UntranslatableException;
import java.lang.reflect.Method;

/** Gives the mapping the expressions of hybrids that are written in Java alone. */
public final class JavaHybrids implements HybridTranslator {

  /** Creates the translator. */
  public JavaHybrids() {}

  @Override
  public ExpressionTemplate translate(MappingView mapping, Class<?> entity, Method method)
      throws UntranslatableException {
    try {
      return new LambdaTranslator(mapping).hybrid(entity, method);
    } catch (RefusedException refused) {
      throw new UntranslatableException(
          Refusals.fact(refused.refusal()), Refusals.fix(refused.refusal()));
    }
  }
}
