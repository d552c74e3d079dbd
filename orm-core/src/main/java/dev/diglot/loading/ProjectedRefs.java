package dev.diglot.loading;

import dev.diglot.error.DetachedAccessException;
import dev.diglot.error.SessionError;
import dev.diglot.error.SessionException;
import dev.diglot.mapping.EntityType;
import dev.diglot.reference.Ref;
import dev.diglot.reference.RefLoader;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The references that a query selected as values: those of one result are siblings. */
final class ProjectedRefs extends RefLoader {
  private final Loading loading;
  private final LoadMode mode;
  private final List<WeakReference<Ref<?>>> refs = new ArrayList<>();

  ProjectedRefs(Loading loading, LoadMode mode) {
    this.loading = loading;
    this.mode = mode;
  }

  /** Binds a reference that was made from a row. */
  void take(Ref<?> ref) {
    if (!ref.isLoaded() && loading.plans().find(ref.type()) != null) {
      adopt(ref);
      refs.add(new WeakReference<>(ref));
    }
  }

  @Override
  protected <T> T load(Ref<T> touched) {
    if (!loading.context().isOpen()) {
      throw new DetachedAccessException(
          SessionError.DETACHED_ACCESS,
          touched
              + " was selected by a query and touched after its session was closed."
              + " Touch it while the session is open, or load it with session.get(ref).");
    }
    EntityType<T> type = loading.plans().entity(touched.type());
    Object known = RefTargets.known(loading, type, touched);
    return touched.type().cast(known == null ? loadWithSiblings(touched, type) : known);
  }

  private Object loadWithSiblings(Ref<?> touched, EntityType<?> type) {
    if (mode.strict() || loading.context().isStrict()) {
      throw new SessionException(
          SessionError.STRICT_LOADING,
          touched
              + " was selected by a query and touched, but the session is strict: it never loads"
              + " on touch. Select what you need of the target, or use session.get(ref).");
    }
    RefTargets targets = new RefTargets();
    targets.await(touched);
    for (WeakReference<Ref<?>> sibling : refs) {
      Ref<?> ref = sibling.get();
      if (ref != null && ref != touched && !ref.isLoaded() && ref.type() == touched.type()) {
        targets.await(ref);
      }
    }
    targets.load(loading, type, LoadPath.ROOT, mode);
    Object target = touched.loadedOrNull();
    if (target == null) {
      throw new SessionException(
          SessionError.DANGLING_REFERENCE,
          touched
              + " was selected by a query, but table "
              + type.table().name()
              + " has no such row.");
    }
    return target;
  }
}
