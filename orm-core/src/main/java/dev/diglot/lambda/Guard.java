package dev.diglot.lambda;

import dev.diglot.mapping.Computation;
import org.jspecify.annotations.Nullable;

/**
 * What must hold before Java would compute something: it stands behind {@code name != null &&}.
 *
 * @param outer what must hold before that, or null
 * @param test a boolean that Java computes
 * @param wanted the answer that lets Java go on
 */
record Guard(@Nullable Guard outer, Computation test, boolean wanted) {

  /** The computation, null where Java would not compute it. */
  Computation guarding(Computation computation) {
    Computation guarded =
        (captured, clock) ->
            Boolean.valueOf(wanted).equals(test.value(captured, clock))
                ? computation.value(captured, clock)
                : null;
    return outer == null ? guarded : outer.guarding(guarded);
  }
}
