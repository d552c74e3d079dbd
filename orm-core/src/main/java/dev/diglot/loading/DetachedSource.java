package dev.diglot.loading;

/** The source of a collection that left its session: it explains why nothing can be loaded. */
record DetachedSource(String attribute, LoadPath path) implements CollectionSource {

  @Override
  public void load(LazyContent<?> collection) {
    throw path.detached();
  }

  @Override
  public Object mapKey(Object element) {
    throw path.detached();
  }
}
