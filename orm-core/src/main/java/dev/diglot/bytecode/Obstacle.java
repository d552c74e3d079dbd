package dev.diglot.bytecode;

import java.util.Locale;

/** What an expression cannot be made of: the construct, the reason, and what to write instead. */
enum Obstacle {
  LOOP("a loop", "a query has no loops", "use a stream over the collection, or a typed expression"),
  GUARDED_PATTERN(
      "a pattern with a guard",
      "a failed guard goes back to try the next pattern",
      "write if and instanceof, or conditions with &&"),
  TRY(
      "try and catch",
      "what is thrown in Java does not happen in a query",
      "test the condition before, without catching"),
  SYNCHRONIZED("synchronized", "a query takes no locks", "leave the lock out"),
  FIELD_STORED(
      "an assignment to the field %s",
      "an expression changes nothing", "compute the value into a local variable and return it"),
  STATIC_STORED(
      "an assignment to the static field %s",
      "an expression changes nothing", "compute the value into a local variable and return it"),
  ARRAY_STORED(
      "an assignment to an element of an array",
      "an expression changes nothing but an array that it has just made",
      "write the elements where the array is made"),
  VOID_CALL(
      "a call of %s, which returns nothing",
      "it can only have an effect, and an expression has none",
      "leave the call out, or move it to the caller"),
  RESULT_DROPPED(
      "a call of %s whose result is not used",
      "it can only have an effect, and an expression has none",
      "use the result, or move the call to the caller"),
  OBJECT_DROPPED(
      "a new %s that is not used",
      "it can only have an effect, and an expression has none", "leave it out"),
  ARRAY_SIZE(
      "an array of a size that is not constant",
      "its elements are not known",
      "list the elements, or use a collection"),
  ARRAY_DIMENSIONS(
      "an array of several dimensions",
      "a query has no such value",
      "use a collection or separate values"),
  BUFFER_USED(
      "a %s that is passed on",
      "it changes, and an expression has only values that do not",
      "call toString() on it, or join the texts with +"),
  BUFFER_CALLED(
      "a call of %s",
      "of a text being built, only append of one value and toString have a meaning in a query",
      "join the texts with +"),
  CONSTRUCTOR(
      "a constructor",
      "it fills an object instead of returning a value",
      "read a method that returns the value"),
  VOID_METHOD(
      "a method that returns nothing", "there is no value to translate", "return the value"),
  ABSTRACT(
      "an abstract method",
      "it has no body",
      "give the method a body where the class is mapped, or name a method that has one"),
  NATIVE("a native method", "its body is not Java", "translate it by a typed expression"),
  SYNCHRONIZED_METHOD("a synchronized method", "a query takes no locks", "leave the lock out"),
  NO_METHOD(
      "the method %s",
      "neither the class nor what it inherits from declares it",
      "compile everything against the same version of the class"),
  NO_CLASS_FILE(
      "a class without a class file",
      "it was made while the program ran, so that its code cannot be read",
      "use a class that was compiled, or a typed expression"),
  CLASS_FILE_VERSION(
      "a class file of version %s",
      "it is newer than what can be read", "compile for an older release, or use a newer Diglot"),
  CLASS_MISSING("the class %s", "it cannot be loaded: %s", "put it on the class path"),
  ALWAYS_THROWS(
      "a method that never returns",
      "every path throws or runs forever, so that it has no value",
      "return a value on some path"),
  RECORD_METHOD(
      "the %s of a record",
      "the compiler left its body to the running program",
      "write the method, or compare the components"),
  DYNAMIC_CALL("a call linked by %s.%s", "its meaning is not known", "write it as ordinary Java"),
  DYNAMIC_CONSTANT(
      "a constant linked by %s.%s", "its meaning is not known", "write it as ordinary Java"),
  METHOD_HANDLE("a method handle as constant", "its meaning is not known", "call the method"),
  OLD_SUBROUTINE(
      "code compiled for Java 5 or older",
      "its subroutines are not read",
      "compile for a current release"),
  PATTERN_LABEL(
      "a pattern switch with the label %s",
      "only types, texts and constants of enums are read", "write if and ==, or equals"),
  NOT_AN_EXPRESSION(
      "code that no compiler of Java writes (%s)",
      "it is not read", "compile the source with javac or ecj"),
  TOO_DEEP(
      "an expression of more than 1000 levels",
      "databases refuse such conditions",
      "split it, or look the values up in a table or collection"),
  TOO_LARGE(
      "an expression of more than 100000 parts",
      "local variables that are used again are written out again, and databases refuse such texts",
      "split it, or compute parts of it before the query"),
  TOO_MANY_PATHS(
      "a method with too many paths",
      "jumps out of nested blocks multiply them",
      "split it into smaller methods"),
  TOO_NESTED(
      "conditions nested more than 200 times",
      "databases refuse such conditions",
      "split it into smaller methods");

  private final String construct;
  private final String reason;
  private final String instead;

  Obstacle(String construct, String reason, String instead) {
    this.construct = construct;
    this.reason = reason;
    this.instead = instead;
  }

  /** The refusal at a place; details fill the construct, then the reason. */
  Refusal refusal(String className, String method, int line, Object... details) {
    String text = String.format(Locale.ROOT, construct + "\0" + reason, details);
    int border = text.indexOf('\0');
    return new Refusal(
        className, method, line, text.substring(0, border), text.substring(border + 1), instead);
  }
}
