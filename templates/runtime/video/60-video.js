// Nothing loads from another host before a click; then the player takes the button's place.
const core = window.lespakket;

core.play = (button) => {
  if (!button.isConnected) return;
  const video = core.parse(button.closest("[data-video]").dataset.video);
  const base = { youtube: "https://www.youtube-nocookie.com/embed/", vimeo: "https://player.vimeo.com/video/" }[
    video.host
  ];
  const frame = core.h("iframe", {
    class: "video-frame",
    title: video.title,
    allow: "autoplay; fullscreen; encrypted-media",
    allowfullscreen: "",
    referrerpolicy: "strict-origin-when-cross-origin",
    src: base + video.id + "?autoplay=1&dnt=1",
  });
  button.replaceWith(frame);
  frame.focus();
};
