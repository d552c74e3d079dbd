package dev.diglot.bytecode;

import dev.diglot.bytecode.Logical.Connective;
import org.jspecify.annotations.Nullable;

/**
 * A test between two ways on. Forks that share a way on are joined into one with a longer test, as
 * the source had it: {@code a && (b || c)} is three jumps in the class file and one fork here.
 */
final class Fork implements Decision {

  Test test;
  Decision yes;
  Decision no;
  private int entries;
  private boolean absorbed;
  private @Nullable State outcome;

  Fork(Test test, Decision yes, Decision no) {
    this.test = test;
    this.yes = yes;
    this.no = no;
  }

  /** Counts a way that leads here. */
  void enter() {
    entries++;
  }

  /** Counts the ways on, if this fork is entered itself. */
  void enterNext() {
    if (entries > 0) {
      enter(yes);
      enter(no);
    }
  }

  private static void enter(Decision next) {
    if (next instanceof Fork fork) {
      fork.enter();
    }
  }

  boolean isEntered() {
    return entries > 0;
  }

  boolean isAbsorbed() {
    return absorbed;
  }

  @Override
  public State state() {
    if (outcome == null) {
      throw new IllegalStateException("a fork was asked before its ways on were followed");
    }
    return outcome;
  }

  void settle(State state) {
    outcome = state;
  }

  /** Joins this fork with those that follow it and are reached only from here. */
  void reduce() {
    boolean changed = true;
    while (changed && yes != no) {
      changed = absorbYes() || absorbNo() || absorbBoth();
    }
  }

  private boolean absorbYes() {
    if (!(yes instanceof Fork next) || next.entries > 1) {
      return false;
    } else if (next.no == no) {
      return take(next, Test.join(Connective.AND, test, next.test));
    } else if (next.yes == no) {
      return take(next, Test.join(Connective.OR, Test.not(test), next.test));
    }
    return false;
  }

  private boolean absorbNo() {
    if (!(no instanceof Fork next) || next.entries > 1) {
      return false;
    } else if (next.yes == yes) {
      return take(next, Test.join(Connective.OR, test, next.test));
    } else if (next.no == yes) {
      return take(next, Test.join(Connective.AND, Test.not(test), next.test));
    }
    return false;
  }

  private boolean absorbBoth() {
    if (!(yes instanceof Fork then) || !(no instanceof Fork otherwise)) {
      return false;
    } else if (then.entries > 1 || otherwise.entries > 1) {
      return false;
    } else if (then.yes == otherwise.yes && then.no == otherwise.no) {
      otherwise.vanish();
      return take(then, Test.choose(test, then.test, otherwise.test));
    } else if (then.yes == otherwise.no && then.no == otherwise.yes) {
      otherwise.vanish();
      return take(then, Test.choose(test, then.test, Test.not(otherwise.test)));
    }
    return false;
  }

  private void vanish() {
    absorbed = true;
    leave(yes);
    leave(no);
  }

  private boolean take(Fork next, Test joined) {
    Decision shared = yes == next ? no : yes;
    next.absorbed = true;
    leave(shared);
    test = joined;
    yes = next.yes;
    no = next.no;
    return true;
  }

  private static void leave(Decision shared) {
    if (shared instanceof Fork fork) {
      fork.entries--;
    }
  }
}
