package dev.diglot.lambda;

import dev.diglot.bytecode.Choice;
import dev.diglot.bytecode.Constant;
import dev.diglot.bytecode.Relation;
import dev.diglot.mapping.Computation;
import dev.diglot.sql.tree.CaseNode;
import dev.diglot.sql.tree.Node;
import dev.diglot.sql.tree.PathNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code test ? a : b}, and methods that return early. */
final class Choices {
  private final Body body;
  private final Translating translating;
  private final Nodes nodes;

  Choices(Body body) {
    this.body = body;
    this.translating = body.translating();
    this.nodes = new Nodes(translating);
  }

  Term choice(Choice choice) {
    Term test = body.term(choice.test());
    JavaTerm java = new JavaCode(translating).of(test);
    if (java == null) {
      Term then = body.term(choice.then());
      Term otherwise = body.term(choice.otherwise());
      Term linked = alongLink(choice, then, otherwise);
      return linked == null ? merged(test, then, otherwise, choice.type(), null) : linked;
    }
    if (java.isConstant()) {
      return body.term(Boolean.TRUE.equals(java.constant()) ? choice.then() : choice.otherwise());
    }
    Computation decision = java.computation();
    Term then = body.guarded(decision, true, () -> body.term(choice.then()));
    Term otherwise = body.guarded(decision, false, () -> body.term(choice.otherwise()));
    List<JavaTerm> both = new JavaCode(translating).of(List.of(then, otherwise));
    return both == null
        ? merged(test, then, otherwise, choice.type(), decision)
        : chosen(decision, both, choice.type());
  }

  private static JavaTerm chosen(Computation decision, List<JavaTerm> both, Class<?> type) {
    Computation then = both.get(0).computation();
    Computation otherwise = both.get(1).computation();
    return new JavaTerm(
        (captured, clock) ->
            Boolean.TRUE.equals(decision.value(captured, clock))
                ? then.value(captured, clock)
                : otherwise.value(captured, clock),
        type);
  }

  /** {@code link == null ? null : link.property()} is what the path means anyway. */
  private @Nullable Term alongLink(Choice choice, Term then, Term otherwise) {
    if (!(choice.test() instanceof Relation test) || !Constant.NULL.equals(test.right())) {
      return null;
    }
    Term absent = test.kind() == Relation.Kind.EQUAL ? then : otherwise;
    Term present = test.kind() == Relation.Kind.EQUAL ? otherwise : then;
    boolean orNull = absent instanceof JavaTerm java && java.isNull();
    PathNode tested = path(body.term(test.left()));
    PathNode longer = path(present);
    return orNull
            && tested != null
            && longer != null
            && leadsThrough(tested, longer)
            && isStored(present)
        ? optional(present)
        : null;
  }

  private @Nullable PathNode path(Term term) {
    if (term instanceof EntityTerm || term instanceof RefTerm) {
      return (PathNode) nodes.node(term);
    }
    return term instanceof ValueTerm value && value.node() instanceof PathNode path ? path : null;
  }

  private static boolean leadsThrough(PathNode link, PathNode path) {
    int length = link.steps().size();
    return link.origin() == path.origin()
        && length < path.steps().size()
        && path.steps().subList(0, length).equals(link.steps());
  }

  /** A link or a column; a hybrid may have a value although the link leads nowhere. */
  private static boolean isStored(Term term) {
    return !(term instanceof ValueTerm value) || value.stored();
  }

  private static Term optional(Term term) {
    return term instanceof ValueTerm value
        ? new ValueTerm(value.node(), Types.boxed(value.type()), false, value.dataType())
        : term;
  }

  private Term merged(
      Term test, Term then, Term otherwise, Class<?> type, @Nullable Computation decision) {
    if (then.equals(otherwise)) {
      return then;
    }
    if (then instanceof OptionalTerm one
        && otherwise instanceof OptionalTerm other
        && one.rows() == null
        && other.rows() == null) {
      Term value = merged(test, one.value(), other.value(), Object.class, decision);
      return OptionalTerm.of(value, type);
    }
    if (decision == null && ChosenObjects.possible(then, otherwise)) {
      return ChosenObjects.chosen(test, then, otherwise, type);
    }
    requireValues(then, otherwise);
    Node result = branch(then, decision, true);
    Node rest = branch(otherwise, decision, false);
    Node node = chain(nodes.condition(test), result, otherwise, rest);
    boolean present = Nodes.present(then) && Nodes.present(otherwise);
    return new ValueTerm(node, type(type, then, otherwise), present || type.isPrimitive(), null);
  }

  private static Class<?> type(Class<?> declared, Term then, Term otherwise) {
    Class<?> known =
        Types.boxed(
            then instanceof JavaTerm java && java.isNull() ? otherwise.type() : then.type());
    return declared.isPrimitive() || !declared.isAssignableFrom(known) ? declared : known;
  }

  private Node branch(Term term, @Nullable Computation decision, boolean wanted) {
    return decision == null
        ? nodes.node(term)
        : translating.guarded(decision, wanted, () -> nodes.node(term));
  }

  private static Node chain(Node condition, Node result, Term otherwise, Node rest) {
    List<CaseNode.Branch> branches = new ArrayList<>();
    branches.add(new CaseNode.Branch(condition, result));
    if (rest instanceof CaseNode more) {
      branches.addAll(more.branches());
      return new CaseNode(branches, more.otherwise(), more.type());
    }
    boolean isNull = otherwise instanceof JavaTerm java && java.isNull();
    return new CaseNode(branches, isNull ? null : rest, null);
  }

  private void requireValues(Term... terms) {
    for (Term term : terms) {
      boolean single =
          term instanceof ValueTerm
              || term instanceof ComparedTerm
              || term instanceof JavaTerm java && !translating.mapping().isEntity(java.type());
      if (!single) {
        throw translating.refused(
            "a choice of " + Words.of(term),
            "a choice is between single values",
            "Choose between its properties: test ? a.name() : b.name()");
      }
    }
  }
}
