package dev.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.diglot.testing.Sources;
import dev.diglot.testing.Sources.Parsed;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** Holds public types and methods to having Javadoc; examples only to documented types. */
class DocumentationTest {

  @Test
  void publicTypesAndMethodsAreDocumented() {
    List<String> undocumented = new ArrayList<>();
    for (Parsed file : Sources.parse(Sources.main())) {
      boolean example = file.path().toString().contains("orm-examples");
      new MissingComments(file, example, undocumented).scan(file.unit(), null);
    }
    assertThat(undocumented).as("public without Javadoc").isEmpty();
  }

  /** Collects what users can reach and nobody described. */
  private static final class MissingComments extends TreePathScanner<Void, Void> {

    private static final Set<Kind> INTERFACES = Set.of(Kind.INTERFACE, Kind.ANNOTATION_TYPE);

    private final Parsed file;
    private final boolean typesOnly;
    private final List<String> missing;

    MissingComments(Parsed file, boolean typesOnly, List<String> missing) {
      this.file = file;
      this.typesOnly = typesOnly;
      this.missing = missing;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (!isVisible(type.getModifiers())) {
        return null;
      }
      require(type, type.getSimpleName().toString());
      return super.visitClass(type, unused);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      if (!typesOnly && isVisible(method.getModifiers()) && !isSelfEvident(method)) {
        require(method, method.getName().toString());
      }
      return null;
    }

    /** Overrides inherit their comment; a record's compact constructor has its components'. */
    private boolean isSelfEvident(MethodTree method) {
      boolean override =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(a -> a.getAnnotationType().toString().equals("Override"));
      boolean compact =
          method.getName().contentEquals("<init>")
              && method.getParameters().isEmpty()
              && getCurrentPath().getParentPath().getLeaf().getKind() == Kind.RECORD;
      return override || compact;
    }

    private boolean isVisible(ModifiersTree modifiers) {
      Tree owner = getCurrentPath().getParentPath().getLeaf();
      Set<Modifier> flags = modifiers.getFlags();
      return flags.contains(Modifier.PUBLIC)
          || flags.contains(Modifier.PROTECTED)
          || (INTERFACES.contains(owner.getKind()) && !flags.contains(Modifier.PRIVATE));
    }

    private void require(Tree tree, String name) {
      TreePath path = getCurrentPath();
      if (file.trees().getDocComment(path) == null) {
        long position = file.trees().getSourcePositions().getStartPosition(file.unit(), tree);
        missing.add(file.path() + ":" + file.line(position) + " " + name);
      }
    }
  }
}
