import { useCanvas } from "#components/canvas/canvas-context.tsx";
import { useViewpoint } from "#components/canvas/viewpoint.tsx";

/**
 * Closes what stands beside the map. The keyboard goes back where the panel was opened, by the panel
 * itself; whoever came from something that is gone by now, or from a mark on the picture, is on the map.
 */
export function useClosePanel(): () => void {
  const model = useCanvas();
  const view = useViewpoint();
  return () => {
    model.panel.set(null);
    requestAnimationFrame(() => {
      const now = document.activeElement;
      if (now === null || now === document.body || now.closest("[data-canvas]")) view.takeFocus();
    });
  };
}
