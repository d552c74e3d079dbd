package dev.diglot.mapping;

/** Access through method handles, as across modules. */
class HandleAccessTest extends AccessBehaviour {
  HandleAccessTest() {
    super(false);
  }
}
