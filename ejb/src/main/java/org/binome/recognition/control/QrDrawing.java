package org.binome.recognition.control;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.w3c.dom.Element;

/** The QR code of an object's {@code data}, drawn as one shape: sharp at any size. */
final class QrDrawing implements FSObjectDrawer {

    private static final Color INK = new Color(0x1b2130);

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
        ByteMatrix code = code(element.getAttribute("data"));
        device.drawWithGraphics((float) x, (float) y, side, side, graphics -> {
            graphics.scale(side / code.getWidth(), side / code.getWidth());
            graphics.setColor(INK);
            graphics.fill(dark(code));
        });
        return Map.of();
    }

    private static ByteMatrix code(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
        } catch (WriterException e) {
            throw new IllegalStateException("An address is short enough for a QR code", e);
        }
    }

    /** Runs of dark modules, row by row. */
    private static Path2D dark(ByteMatrix code) {
        Path2D shape = new Path2D.Double();
        for (int row = 0; row < code.getHeight(); row++) {
            for (int from = 0; from < code.getWidth(); from++) {
                int to = from;
                while (to < code.getWidth() && code.get(to, row) == 1) {
                    to++;
                }
                if (to > from) {
                    shape.append(new Rectangle2D.Double(from, row, to - from, 1), false);
                    from = to;
                }
            }
        }
        return shape;
    }
}
