package dev.diglot.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;

/**
 * How control flows from block to block towards a return: in which order, and where it meets again
 * after it parted. Blocks from which no return is reached (they throw) are left out. Loops and
 * handlers that catch are refused.
 */
final class Flow {

  private static final int OPEN = 1;
  private static final int DONE = 2;

  private final Code code;
  private final Site site;
  private final BitSet returning = new BitSet();
  private final List<Integer> childrenFirst = new ArrayList<>();
  private final int[] rank;
  private final int[] meeting;
  private final int[] depth;

  Flow(Code code, Site site) {
    this.code = code;
    this.site = site;
    this.rank = new int[code.blocks() + 1];
    this.meeting = new int[code.blocks() + 1];
    this.depth = new int[code.blocks() + 1];
    findReturning();
    if (!returning.get(0)) {
      site.moveTo(code.line(code.end(0) - 1));
      throw site.refuse(Obstacle.ALWAYS_THROWS);
    }
    order();
    code.handlers().forEach(this::refuseCatching);
    findMeetings();
  }

  /** The number of the block that stands for the end of the method. */
  int exit() {
    return code.blocks();
  }

  /** Whether some path from here ends with a return. */
  boolean returns(int block) {
    return block == exit() || returning.get(block);
  }

  /** Where all paths from the block that return meet again: the nearest block, or the exit. */
  int meeting(int block) {
    return meeting[block];
  }

  /** The place in the order of execution, from the end: blocks that follow have a smaller one. */
  int rank(int block) {
    return rank[block];
  }

  /** The blocks that are executed and return, each after those that follow it. */
  List<Integer> childrenFirst() {
    return childrenFirst;
  }

  /** What follows a block and returns; the exit after a return. */
  int[] next(int block) {
    return Code.returns(code.last(block))
        ? new int[] {exit()}
        : Arrays.stream(code.successors(block)).filter(returning::get).toArray();
  }

  private void findReturning() {
    List<List<Integer>> before = new ArrayList<>();
    for (int block = 0; block < code.blocks(); block++) {
      before.add(new ArrayList<>());
    }
    Deque<Integer> open = new ArrayDeque<>();
    for (int block = 0; block < code.blocks(); block++) {
      for (int next : code.successors(block)) {
        before.get(next).add(block);
      }
      if (Code.returns(code.last(block))) {
        open.add(block);
        returning.set(block);
      }
    }
    while (!open.isEmpty()) {
      for (int previous : before.get(open.remove())) {
        if (!returning.get(previous)) {
          returning.set(previous);
          open.add(previous);
        }
      }
    }
  }

  /** Visits blocks depth first; an edge to a block that is still open goes back. */
  private void order() {
    int[] status = new int[code.blocks() + 1];
    status[exit()] = DONE;
    Deque<int[]> path = new ArrayDeque<>();
    path.push(new int[] {0, 0});
    status[0] = OPEN;
    while (!path.isEmpty()) {
      int[] top = path.element();
      int[] next = next(top[0]);
      if (top[1] == next.length) {
        status[top[0]] = DONE;
        childrenFirst.add(top[0]);
        rank[top[0]] = childrenFirst.size();
        path.pop();
      } else {
        int child = next[top[1]++];
        if (status[child] == OPEN) {
          throw refuseLoop(child, top[0]);
        } else if (status[child] == 0) {
          status[child] = OPEN;
          path.push(new int[] {child, 0});
        }
      }
    }
  }

  /** Some compilers put the condition of a loop behind its body. */
  private RefusedException refuseLoop(int head, int end) {
    site.moveTo(Math.min(code.lineFrom(code.start(head)), code.lineFrom(code.start(end))));
    for (int i = code.start(head); i < code.end(head); i++) {
      if (code.instruction(i) instanceof InvokeDynamicInsnNode call
          && call.bsm.getOwner().equals(PatternSwitches.BOOTSTRAPS)) {
        return site.refuse(Obstacle.GUARDED_PATTERN);
      }
    }
    return site.refuse(Obstacle.LOOP);
  }

  /** A handler that always throws again changes nothing where the method returns. */
  private void refuseCatching(TryCatchBlockNode handler) {
    int start = code.blockAt(handler.start);
    int end = code.blockAt(handler.end);
    boolean executed = false;
    for (int block = start; block <= end; block++) {
      executed |= rank[block] > 0;
    }
    if (executed && returning.get(code.blockAt(handler.handler))) {
      site.moveTo(code.lineFrom(code.index(handler.start)));
      throw site.refuse(Obstacle.TRY);
    }
  }

  private void findMeetings() {
    for (int block : childrenFirst) {
      int common = -1;
      for (int next : next(block)) {
        common = common < 0 ? next : common(common, next);
      }
      meeting[block] = common;
      depth[block] = depth[common] + 1;
    }
  }

  private int common(int one, int other) {
    int left = one;
    int right = other;
    while (left != right) {
      if (depth[left] >= depth[right]) {
        left = meeting[left];
      } else {
        right = meeting[right];
      }
    }
    return left;
  }
}
