for(const button of document.querySelectorAll('[data-filter]'))button.addEventListener('click',()=>{
const shown=button.getAttribute('aria-pressed')!=='true';
button.setAttribute('aria-pressed',String(shown));
for(const finding of button.closest('article').querySelectorAll('[data-severity="'+button.dataset.filter+'"]'))finding.hidden=!shown;
});
for(const button of document.querySelectorAll('.copy'))button.addEventListener('click',async()=>{
const text=button.parentElement.querySelector('.fix-text').textContent.replace(/^Write /,'');
try{await navigator.clipboard.writeText(text);button.textContent='Copied'}catch{button.textContent='Press Ctrl+C';getSelection().selectAllChildren(button.parentElement.querySelector('.fix-text'))}
});
function open(){const target=location.hash&&document.getElementById(decodeURIComponent(location.hash.slice(1)));if(target&&target.matches('details'))target.open=true}
addEventListener('hashchange',open);open();
