package dev.diglot.lambda;

import dev.diglot.bytecode.Argument;
import dev.diglot.bytecode.Arithmetic;
import dev.diglot.bytecode.ArrayElement;
import dev.diglot.bytecode.ArrayLength;
import dev.diglot.bytecode.ArrayValue;
import dev.diglot.bytecode.Cast;
import dev.diglot.bytecode.Choice;
import dev.diglot.bytecode.Concatenation;
import dev.diglot.bytecode.Constant;
import dev.diglot.bytecode.Construction;
import dev.diglot.bytecode.Conversion;
import dev.diglot.bytecode.FieldRead;
import dev.diglot.bytecode.FunctionValue;
import dev.diglot.bytecode.Invocation;
import dev.diglot.bytecode.Logical;
import dev.diglot.bytecode.Negation;
import dev.diglot.bytecode.Not;
import dev.diglot.bytecode.Relation;
import dev.diglot.bytecode.StaticField;
import dev.diglot.bytecode.TypeTest;
import dev.diglot.bytecode.Value;
import dev.diglot.mapping.Computation;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One method whose values are turned into terms, given what its arguments stand for. */
final class Body {
  private final Translating translating;
  private final List<Term> arguments;
  private Memo memo = new Memo(null);

  Body(Translating translating, List<Term> arguments) {
    this.translating = translating;
    this.arguments = arguments;
  }

  /** The terms of values; what was made under a guard is not used outside of it. */
  private record Memo(@Nullable Memo outer, Map<Value, Term> terms) {
    Memo(@Nullable Memo outer) {
      this(outer, new IdentityHashMap<>());
    }

    @Nullable Term find(Value value) {
      Term own = terms.get(value);
      return own != null || outer == null ? own : outer.find(value);
    }
  }

  Translating translating() {
    return translating;
  }

  Term term(Value value) {
    Term known = memo.find(value);
    if (known != null) {
      return known;
    }
    Term made = make(value);
    memo.terms().put(value, made);
    return made;
  }

  List<Term> terms(List<Value> values) {
    List<Term> terms = new ArrayList<>();
    values.forEach(value -> terms.add(term(value)));
    return terms;
  }

  <T> T guarded(Computation test, boolean wanted, Supplier<T> work) {
    Memo outer = memo;
    memo = new Memo(outer);
    try {
      return translating.guarded(test, wanted, work);
    } finally {
      memo = outer;
    }
  }

  private Term make(Value value) {
    if (value instanceof Argument argument) {
      return arguments.get(argument.index());
    }
    if (value instanceof Constant constant) {
      return JavaTerm.constant(constant.value(), constant.type());
    }
    if (value instanceof FieldRead read) {
      return translating.at(
          read.line(), () -> new Fields(translating).read(term(read.target()), read.field()));
    }
    if (value instanceof StaticField field) {
      return translating.at(
          field.line(), () -> new JavaCode(translating).staticField(field.field()));
    }
    if (value instanceof Invocation call) {
      List<Term> given = terms(call.arguments());
      return translating.at(
          call.line(), () -> new Calls(translating).call(call.method(), call.kind(), given));
    }
    if (value instanceof Construction made) {
      List<Term> given = terms(made.arguments());
      return translating.at(
          made.line(), () -> new Calls(translating).construct(made.constructor(), given));
    }
    if (value instanceof FunctionValue function) {
      List<Term> captured = terms(function.captured());
      return translating.at(
          function.line(), () -> new Functions(translating).function(function, captured));
    }
    return logical(value);
  }

  private Term logical(Value value) {
    Logic logic = new Logic(this);
    if (value instanceof Logical logical) {
      return logic.logical(logical);
    }
    if (value instanceof Not not) {
      return logic.not(term(not.operand()));
    }
    if (value instanceof Choice choice) {
      return new Choices(this).choice(choice);
    }
    if (value instanceof Relation relation) {
      return new Relations(translating)
          .relation(relation.kind(), term(relation.left()), term(relation.right()));
    }
    if (value instanceof TypeTest test) {
      return new Types(translating).test(term(test.operand()), test.tested());
    }
    if (value instanceof Cast cast) {
      return new Types(translating).cast(term(cast.operand()), cast.type());
    }
    return calculated(value);
  }

  private Term calculated(Value value) {
    Calculations calculations = new Calculations(translating);
    if (value instanceof Arithmetic arithmetic) {
      return calculations.arithmetic(
          arithmetic.operation(),
          term(arithmetic.left()),
          term(arithmetic.right()),
          arithmetic.type());
    }
    if (value instanceof Negation negation) {
      return calculations.negation(term(negation.operand()), negation.type());
    }
    if (value instanceof Conversion conversion) {
      return calculations.conversion(
          term(conversion.operand()), conversion.operand().type(), conversion.type());
    }
    if (value instanceof Concatenation concatenation) {
      return new Texts(translating).concatenation(terms(concatenation.parts()));
    }
    return array(value);
  }

  private Term array(Value value) {
    Elements arrays = new Elements(translating);
    if (value instanceof ArrayValue array) {
      return new ListTerm(terms(array.elements()), array.type());
    }
    if (value instanceof ArrayElement element) {
      return arrays.element(term(element.array()), term(element.index()), element.type());
    }
    if (value instanceof ArrayLength length) {
      return arrays.length(term(length.array()));
    }
    throw new IllegalStateException("Unknown value: " + value);
  }
}
