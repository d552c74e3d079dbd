package corpus;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Java that has no expression, and why; "here" marks the line that is told. */
abstract class Refusals {
  int i;
  boolean a;
  String s;
  String[] texts;
  List<String> names = new ArrayList<>();
  static int count;

  record Point(int x, int y) {}

  // Loops.

  @Refuses(
      "a loop: a query has no loops; use a stream over the collection, or a typed "
          + "expression")
  int forLoop() {
    int sum = 0;
    for (int k = 0; k < i; k++) { // here
      sum += k;
    }
    return sum;
  }

  @Refuses(
      "a loop: a query has no loops; use a stream over the collection, or a typed "
          + "expression")
  int forEachLoop() {
    int sum = 0;
    for (String name : names) { // here
      sum += name.length();
    }
    return sum;
  }

  @Refuses(
      "a loop: a query has no loops; use a stream over the collection, or a typed "
          + "expression")
  int forEachOfArray() {
    int sum = 0;
    for (String text : texts) { // here
      sum += text.length();
    }
    return sum;
  }

  @Refuses(
      "a loop: a query has no loops; use a stream over the collection, or a typed "
          + "expression")
  int whileLoop() {
    int k = 0;
    while (k < i) { // here
      k += 2;
    }
    return k;
  }

  @Refuses(
      "a loop: a query has no loops; use a stream over the collection, or a typed "
          + "expression")
  int doLoop() {
    int k = 0;
    do {
      k += 2; // here
    } while (k < i);
    return k;
  }

  @Refuses(
      "a loop: a query has no loops; use a stream over the collection, or a typed "
          + "expression")
  boolean search() {
    for (String name : names) { // here
      if (name.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  // Assignments.

  @Refuses(
      "an assignment to the field i: an expression changes nothing; compute the value into "
          + "a local variable and return it")
  int assignedField() {
    i = 3; // here
    return i;
  }

  @Refuses(
      "an assignment to the field i: an expression changes nothing; compute the value into "
          + "a local variable and return it")
  int incrementedField() {
    return ++i; // here
  }

  @Refuses(
      "an assignment to the field i: an expression changes nothing; compute the value into "
          + "a local variable and return it")
  int compoundAssignment() {
    return i += 2; // here
  }

  @Refuses(
      "an assignment to the field i: an expression changes nothing; compute the value into "
          + "a local variable and return it")
  Refusals assignedThroughAnother() {
    Refusals self = this;
    self.i = 3; // here
    return self;
  }

  @Refuses(
      "an assignment to the static field count: an expression changes nothing; compute the "
          + "value into a local variable and return it")
  static int assignedStatic() {
    count = 1; // here
    return count;
  }

  @Refuses(
      "an assignment to the static field count: an expression changes nothing; compute the "
          + "value into a local variable and return it")
  static int countedStatic() {
    return count++; // here
  }

  @Refuses(
      "an assignment to an element of an array: an expression changes nothing but an array "
          + "that it has just made; write the elements where the array is made")
  String assignedElement() {
    texts[0] = "x"; // here
    return texts[0];
  }

  @Refuses(
      "an assignment to an element of an array: an expression changes nothing but an array "
          + "that it has just made; write the elements where the array is made")
  List<String> changedAfterPassing() {
    String[] own = {"a"};
    List<String> list = List.of(own);
    own[0] = "b"; // here
    return list;
  }

  @Refuses(
      "an assignment to an element of an array: an expression changes nothing but an array "
          + "that it has just made; write the elements where the array is made")
  String elementAtVariable() {
    String[] own = {"a", "b"};
    own[i] = "c"; // here
    return own[0];
  }

  // Effects.

  @Refuses(
      "a call of PrintStream.println, which returns nothing: it can only have an effect, "
          + "and an expression has none; leave the call out, or move it to the caller")
  int print() {
    System.out.println(i); // here
    return i;
  }

  @Refuses(
      "a call of List.add whose result is not used: it can only have an effect, and an "
          + "expression has none; use the result, or move the call to the caller")
  int added() {
    names.add("x"); // here
    return names.size();
  }

  @Refuses(
      "a call of List.clear, which returns nothing: it can only have an effect, and an "
          + "expression has none; leave the call out, or move it to the caller")
  int conditionalEffect() {
    if (a) {
      names.clear(); // here
    }
    return i;
  }

  @Refuses(
      "a new ArrayList that is not used: it can only have an effect, and an expression has "
          + "none; leave it out")
  int droppedObject() {
    new ArrayList<>(names); // here
    return i;
  }

  @Refuses(
      "a call of List.get whose result is not used: it can only have an effect, and an "
          + "expression has none; use the result, or move the call to the caller")
  int droppedGeneric() {
    names.get(0); // here
    return i;
  }

  @Refuses(
      "a call of Refusals.nothing, which returns nothing: it can only have an effect, and "
          + "an expression has none; leave the call out, or move it to the caller")
  int ownVoidMethod() {
    nothing(); // here
    return i;
  }

  @Refuses(
      "a call of List.forEach, which returns nothing: it can only have an effect, and an "
          + "expression has none; leave the call out, or move it to the caller")
  int runsLambda() {
    names.forEach(name -> count++); // here
    return i;
  }

  // Exceptions and locks.

  @Refuses(
      "try and catch: what is thrown in Java does not happen in a query; test the "
          + "condition before, without catching")
  int caught() {
    try {
      return Integer.parseInt(s); // here
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  @Refuses(
      "try and catch: what is thrown in Java does not happen in a query; test the "
          + "condition before, without catching")
  int caughtSeveral() {
    try {
      return Integer.parseInt(s); // here
    } catch (NumberFormatException | NullPointerException e) {
      return 0;
    }
  }

  @Refuses(
      "an assignment to the static field count: an expression changes nothing; compute the "
          + "value into a local variable and return it")
  int finallyEffect() {
    try {
      return i;
    } finally {
      count++; // here
    }
  }

  @Refuses(
      "a call of StringReader.close, which returns nothing: it can only have an effect, "
          + "and an expression has none; leave the call out, or move it to the caller")
  int withResource() throws java.io.IOException {
    try (StringReader reader = new StringReader(s)) {
      return reader.read();
    } // here
  }

  @Refuses("synchronized: a query takes no locks; leave the lock out")
  int locked() {
    synchronized (this) { // here
      return i;
    }
  }

  @Refuses("a synchronized method: a query takes no locks; leave the lock out")
  synchronized int lockedMethod() {
    return i;
  }

  @Refuses(
      "a method that never returns: every path throws or runs forever, so that it has no "
          + "value; return a value on some path")
  int alwaysThrows() {
    throw new UnsupportedOperationException("never"); // here
  }

  @Refuses(
      "a method that never returns: every path throws or runs forever, so that it has no "
          + "value; return a value on some path")
  int throwsOnAllPaths() {
    if (a) { // here
      throw new IllegalStateException();
    }
    throw new UnsupportedOperationException();
  }

  // Methods without a body to read.

  @Refuses(
      "an abstract method: it has no body; give the method a body where the class is "
          + "mapped, or name a method that has one")
  abstract int withoutBody();

  @Refuses("a native method: its body is not Java; translate it by a typed expression")
  native int outside();

  @Refuses("a method that returns nothing: there is no value to translate; return the value")
  void nothing() {}

  // Arrays and builders.

  @Refuses(
      "an array of a size that is not constant: its elements are not known; list the "
          + "elements, or use a collection")
  int[] sized() {
    return new int[i]; // here
  }

  @Refuses(
      "an array of a size that is not constant: its elements are not known; list the "
          + "elements, or use a collection")
  String[] sizedTexts() {
    return new String[names.size()]; // here
  }

  @Refuses(
      "an array of several dimensions: a query has no such value; use a collection or "
          + "separate values")
  int[][] dimensions() {
    return new int[2][3]; // here
  }

  @Refuses(
      "a call of StringBuilder.reverse: of a text being built, only append of one value "
          + "and toString have a meaning in a query; join the texts with +")
  String reversed() {
    return new StringBuilder(s).reverse().toString(); // here
  }

  @Refuses(
      "a call of StringBuilder.insert: of a text being built, only append of one value and "
          + "toString have a meaning in a query; join the texts with +")
  String inserted() {
    StringBuilder builder = new StringBuilder(s);
    return builder.insert(0, "x").toString(); // here
  }

  @Refuses(
      "a StringBuilder that is passed on: it changes, and an expression has only values "
          + "that do not; call toString() on it, or join the texts with +")
  String passedOn() {
    StringBuilder builder = new StringBuilder();
    return fill(builder); // here
  }

  @Refuses(
      "a StringBuilder that is passed on: it changes, and an expression has only values "
          + "that do not; call toString() on it, or join the texts with +")
  CharSequence returned() {
    return new StringBuilder(s); // here
  }

  @Refuses(
      "a StringBuilder that is passed on: it changes, and an expression has only values "
          + "that do not; call toString() on it, or join the texts with +")
  String builderOfTwo() {
    StringBuilder builder = new StringBuilder();
    StringBuffer buffer = new StringBuffer();
    CharSequence chosen = a ? builder : buffer; // here
    return chosen.toString();
  }

  @Refuses(
      "a StringBuilder that is passed on: it changes, and an expression has only values "
          + "that do not; call toString() on it, or join the texts with +")
  Function<String, String> capturedBuilder() {
    StringBuilder builder = new StringBuilder();
    return text -> builder.append(text).toString(); // here
  }

  static String fill(StringBuilder builder) {
    return Objects.toString(builder);
  }
}
