package org.binome.recognition.control;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.util.Map;
import org.w3c.dom.Element;

/** The mark of Binome, as in its SVG on a field of 48: two half circles that slide past each other. */
final class MarkDrawing implements FSObjectDrawer {

    private static final double FIELD = 48;
    private static final double ACROSS = 29;
    private static final Color GIVES = new Color(0x0b6e63);
    private static final Color RECEIVES = new Color(0xe8985a);

    @Override
    public Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        float side = (float) width / dotsPerPixel;
        device.drawWithGraphics((float) x, (float) y, side, side, graphics -> {
            graphics.scale(side / FIELD, side / FIELD);
            graphics.setColor(GIVES);
            graphics.fill(new Arc2D.Double(3, 8.5, ACROSS, ACROSS, 0, 180, Arc2D.CHORD));
            graphics.setColor(RECEIVES);
            graphics.fill(new Arc2D.Double(16, 10.5, ACROSS, ACROSS, 180, 180, Arc2D.CHORD));
        });
        return Map.of();
    }
}
