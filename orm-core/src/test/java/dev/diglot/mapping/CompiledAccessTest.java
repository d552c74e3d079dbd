package dev.diglot.mapping;

/** Access through hidden classes. */
class CompiledAccessTest extends AccessBehaviour {
  CompiledAccessTest() {
    super(true);
  }
}
