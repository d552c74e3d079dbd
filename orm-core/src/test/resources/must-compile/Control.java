import dev.diglot.graph.Ordering;
import java.util.List;

class Control {
  Ordering<Integer> numbers = new Ordering<Integer>(List.of(1), List.of());
}
