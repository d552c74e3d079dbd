package dev.diglot.bytecode;

import java.lang.invoke.MethodType;
import java.util.List;

/** What executing one method shares: its name, its place, the values made so far. */
final class Context {

  final MethodName method;
  final Site site;
  final Types types;
  final Interner values;
  final Logic logic;
  final Typing typing;
  final Relations relations;
  final Texts texts;

  Context(MethodName method, Site site) {
    this.method = method;
    this.site = site;
    this.types = new Types(method.owner(), site);
    this.values = new Interner(site);
    this.logic = new Logic(values);
    this.typing = new Typing(values, logic);
    this.relations = new Relations(values, logic, typing);
    this.texts = new Texts(values);
  }

  Value number(int number) {
    return values.once(new Constant(number, int.class));
  }

  Value nullReference() {
    return values.once(Constant.NULL);
  }

  /** The call of {@code equals} that a text has with a constant. */
  Value equalTexts(Value text, String constant) {
    MethodName equals =
        new MethodName(String.class, "equals", MethodType.methodType(boolean.class, Object.class));
    return values.once(
        new Invocation(
            equals, Invocation.Kind.VIRTUAL, List.of(text, texts.text(constant)), site.line()));
  }
}
