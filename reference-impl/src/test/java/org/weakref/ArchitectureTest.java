package org.weakref;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.weakref", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule DEPENDS_ON_JAVA_AND_ITSELF_ONLY =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.weakref", "org.jspecify.annotations");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      classes().should().haveNameNotMatching(".*(Util|Utils|Helper|Manager|Impl)");

  @ArchTest
  static final ArchRule ONLY_REFERENCES_AND_CONTAINERS_ARE_OPEN_TO_SUBCLASSES =
      classes()
          .that()
          .arePublic()
          .and()
          .areNotInterfaces()
          .and()
          .haveNameNotMatching(
              "org\\.weakref\\.(WeakRef|WeakMethod|WeakKeyMap|WeakValueMap|WeakSet)")
          .should()
          .haveModifier(com.tngtech.archunit.core.domain.JavaModifier.FINAL);
}
