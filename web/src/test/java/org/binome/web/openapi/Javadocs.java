package org.binome.web.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources say about the public methods of resources. */
final class Javadocs {

    /** The words of one method. @param summary empty when there are none @param parameters by their names in Java */
    record Words(String summary, Map<String, String> parameters) {}

    private final Map<String, Words> words = new LinkedHashMap<>();

    /** @param sources folder of the packages */
    static Javadocs read(Path sources) throws IOException {
        Javadocs read = new Javadocs();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> files = Files.walk(sources);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> resources = files.filter(file -> file.toString().endsWith("Resource.java"))
                    .toList();
            JavacTask task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(resources));
            DocTrees trees = DocTrees.instance(task);
            for (CompilationUnitTree file : task.parse()) {
                read.take(file, trees);
            }
        }
        return read;
    }

    /** By class and method, as operations are called: {@code MeResource_me}. */
    Map<String, Words> words() {
        return words;
    }

    private void take(CompilationUnitTree file, DocTrees trees) {
        new TreePathScanner<Void, String>() {
            @Override
            public Void visitClass(ClassTree type, String outside) {
                return super.visitClass(type, type.getSimpleName().toString());
            }

            @Override
            public Void visitMethod(MethodTree method, String type) {
                DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
                if (comment != null && method.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    words.putIfAbsent(type + "_" + method.getName(), words(comment));
                }
                return null;
            }
        }.scan(file, null);
    }

    private static Words words(DocCommentTree comment) {
        Map<String, String> parameters = comment.getBlockTags().stream()
                .filter(ParamTree.class::isInstance)
                .map(ParamTree.class::cast)
                .collect(Collectors.toMap(one -> one.getName().toString(), one -> plain(one.getDescription())));
        return new Words(plain(comment.getFullBody()), parameters);
    }

    private static String plain(List<? extends DocTree> text) {
        return text.stream()
                .map(DocTree::toString)
                .collect(Collectors.joining())
                .replaceAll("\\{@(?:code|link|linkplain|value) ([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
