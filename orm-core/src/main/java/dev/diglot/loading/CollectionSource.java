package dev.diglot.loading;

/** Where an unloaded collection gets its elements: one attribute of the entities of one result. */
interface CollectionSource {

  /** The attribute's name. */
  String attribute();

  /** The path that messages name. */
  LoadPath path();

  /**
   * Loads a collection by {@link LazyContent#fill}, and may load its siblings with it.
   *
   * @param collection one that is not loaded
   */
  void load(LazyContent<?> collection);

  /** The key of an element of a map. */
  Object mapKey(Object element);
}
