package dev.diglot.benchmarks.mybatis;

import dev.diglot.benchmarks.domain.Line;
import dev.diglot.benchmarks.domain.Search;
import dev.diglot.benchmarks.plain.Employee;
import dev.diglot.benchmarks.plain.Team;
import java.math.BigDecimal;
import java.util.List;
import org.apache.ibatis.annotations.Param;

/** The mapper; its statements are in the XML file of the same name. */
interface Employees {

  Employee find(long id);

  int insert(Insert row);

  /** Writes title and salary. */
  int raise(Employee employee);

  /** Writes title, salary, and phone. */
  int change(Employee employee);

  List<Employee> range(@Param("first") long first, @Param("last") long last);

  List<Line> lines(@Param("first") long first, @Param("last") long last);

  List<Employee> graph(@Param("first") long first, @Param("last") long last);

  List<Team> teams();

  List<Employee> search(Search search);

  List<Employee> named(@Param("lastName") String lastName, @Param("least") BigDecimal least);
}
